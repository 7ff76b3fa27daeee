package de.kommig.reviews.http;

import de.kommig.reviews.round.RoundState;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads states in queries as they are written in bodies, in lower case. */
@Component
final class RoundStateInQuery implements Converter<String, RoundState> {

    @Override
    public RoundState convert(String text) {
        return Arrays.stream(RoundState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of a round"));
    }
}
