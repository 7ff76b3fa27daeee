package de.kommig.applications.http;

import de.kommig.applications.application.ApplicationState;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads states in queries as they are written in bodies, e.g. {@code under-review}. */
@Component
class StateInQuery implements Converter<String, ApplicationState> {

    @Override
    public ApplicationState convert(String text) {
        return Stream.of(ApplicationState.values())
                .filter(state -> word(state).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of an application"));
    }

    private static String word(ApplicationState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
