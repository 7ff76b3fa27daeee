package de.kommig.applications.http;

import de.kommig.applications.call.CallState;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads states of calls in queries as they are written in bodies, e.g. {@code published}. */
@Component
class CallStateInQuery implements Converter<String, CallState> {

    @Override
    public CallState convert(String text) {
        return Stream.of(CallState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a call"));
    }
}
