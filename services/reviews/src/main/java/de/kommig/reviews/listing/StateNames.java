package de.kommig.reviews.listing;

import java.util.Locale;

/** States as they stand in documents: in lower case. */
final class StateNames {

    private StateNames() {}

    static String write(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static <S extends Enum<S>> S read(Class<S> states, String name) {
        return Enum.valueOf(states, name.toUpperCase(Locale.ROOT));
    }
}
