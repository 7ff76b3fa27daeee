package de.kommig.web.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An RFC 9457 problem document, {@code application/problem+json}.
 *
 * @param type {@code https://kommig.de/problems/<code>}; the one member to program against
 * @param title what is wrong, for people, in the language asked for with {@code Accept-Language} (English or German)
 * @param status HTTP status
 * @param correlationId quote it when asking for help
 * @param details figures and names that belong to the problem
 * @param errors each fault in what was sent
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String correlationId,
        Map<String, Object> details,
        List<InputError> errors) {

    public static final String TYPES = "https://kommig.de/problems/";
}
