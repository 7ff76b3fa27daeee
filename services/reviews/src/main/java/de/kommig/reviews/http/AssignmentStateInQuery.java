package de.kommig.reviews.http;

import de.kommig.reviews.round.AssignmentState;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads states in queries as they are written in bodies, in lower case. */
@Component
final class AssignmentStateInQuery implements Converter<String, AssignmentState> {

    @Override
    public AssignmentState convert(String text) {
        return Arrays.stream(AssignmentState.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of an assignment"));
    }
}
