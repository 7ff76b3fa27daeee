package de.kommig.organisations.http;

import de.kommig.organisations.accesses.Onlooker;
import de.kommig.web.Person;
import de.kommig.web.Role;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.requests.Correlation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** Who is about to see somebody's data by a request. */
final class Onlookers {

    private Onlookers() {}

    /** Somebody who looks inside an organisation: for it as its member, else for KomMig's own. */
    static Onlooker inside(UUID organisation, Person person, HttpServletRequest request) {
        UUID actingFor = person.affiliations().stream()
                .filter(one -> one.role() == Role.COORDINATOR)
                .map(Affiliation::organisation)
                .filter(centre -> person.affiliations().stream()
                        .noneMatch(one -> one.organisation().equals(organisation)))
                .findFirst()
                .orElse(organisation);
        return of(person.id(), actingFor, request);
    }

    /** @param actingFor the organisation for which they look, if for any */
    static Onlooker of(UUID person, @Nullable UUID actingFor, HttpServletRequest request) {
        String endpoint =
                request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return new Onlooker(person, actingFor, endpoint, Objects.requireNonNullElse(Correlation.of(request), ""));
    }
}
