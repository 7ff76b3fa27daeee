package de.kommig.organisations.http;

import de.kommig.organisations.accesses.Onlooker;
import de.kommig.web.requests.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** Who is about to see somebody's data by a request. */
final class Onlookers {

    private Onlookers() {}

    /** @param actingFor the organisation for which they look, if for any */
    static Onlooker of(UUID person, @Nullable UUID actingFor, HttpServletRequest request) {
        String endpoint =
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Onlooker(person, actingFor, endpoint, Objects.requireNonNullElse(Correlation.of(request), ""));
    }
}
