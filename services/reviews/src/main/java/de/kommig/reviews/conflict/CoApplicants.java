package de.kommig.reviews.conflict;

import de.kommig.contracts.application.PartnerRole;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which organisations apply together with the one whose application it is, and have agreed. */
@Component
public class CoApplicants {

    private final KeptTies ties;

    CoApplicants(KeptTies ties) {
        this.ties = ties;
    }

    /** Those of this application. */
    public Set<UUID> of(UUID application) {
        return ties.applications(List.of(application)).values().stream()
                .flatMap(known -> known.partners().stream())
                .filter(partner -> partner.role() == PartnerRole.CO_APPLICANT)
                .map(ApplicationTies.Partner::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
