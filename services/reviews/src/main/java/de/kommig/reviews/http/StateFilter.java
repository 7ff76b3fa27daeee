package de.kommig.reviews.http;

import de.kommig.web.InvalidInput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the query parameter {@code state}. */
final class StateFilter {

    private StateFilter() {}

    /**
     * The state with this lower-case name; {@code null} for all.
     *
     * @throws InvalidInput (400) when there is no such state
     */
    static <S extends Enum<S>> @Nullable S of(Class<S> states, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(states.getEnumConstants())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> InvalidInput.inParameter("state", "not-a-state"));
    }
}
