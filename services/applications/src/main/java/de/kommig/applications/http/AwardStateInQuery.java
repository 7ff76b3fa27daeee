package de.kommig.applications.http;

import de.kommig.applications.award.AwardState;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads states of awards in queries as they are written in bodies, e.g. {@code proof-due}. */
@Component
class AwardStateInQuery implements Converter<String, AwardState> {

    @Override
    public AwardState convert(String text) {
        return Stream.of(AwardState.values())
                .filter(state ->
                        state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of an award"));
    }
}
