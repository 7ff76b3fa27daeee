package de.kommig.applications.application;

import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Organisations that were asked to apply together with the applying one have not answered yet.
 *
 * @param organisations who they are
 */
public record CoApplicantsMissing(List<UUID> organisations) implements Rejection {

    /** Whether the application has to wait for answers. */
    static Optional<CoApplicantsMissing> among(Partners partners) {
        List<UUID> silent = partners.silent(PartnerRole.CO_APPLICANT);
        return silent.isEmpty() ? Optional.empty() : Optional.of(new CoApplicantsMissing(silent));
    }

    @Override
    public String code() {
        return "co-applicant-has-not-confirmed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("organisations", organisations);
    }
}
