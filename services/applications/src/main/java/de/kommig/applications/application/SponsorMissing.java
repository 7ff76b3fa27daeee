package de.kommig.applications.application;

import de.kommig.contracts.application.PartnerRole;
import de.kommig.eventstore.decider.Rejection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The organisation that was asked to carry the application has not answered yet.
 *
 * @param organisations who that is; one
 */
public record SponsorMissing(List<UUID> organisations) implements Rejection {

    /** Whether the application has to wait for an answer. */
    static Optional<SponsorMissing> among(Partners partners) {
        List<UUID> silent = partners.silent(PartnerRole.FISCAL_SPONSOR);
        return silent.isEmpty() ? Optional.empty() : Optional.of(new SponsorMissing(silent));
    }

    @Override
    public String code() {
        return "sponsor-has-not-confirmed";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("organisations", organisations);
    }
}
