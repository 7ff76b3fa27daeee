package de.kommig.reviews.conflict;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Organisations of which this service has heard. */
@Component
public class KnownOrganisations {

    private final KeptTies ties;

    KnownOrganisations(KeptTies ties) {
        this.ties = ties;
    }

    /** Whether it is one of them: registered, or applying. */
    public boolean include(UUID organisation) {
        return !ties.organisations(List.of(organisation)).isEmpty() || ties.hasApplied(organisation);
    }
}
