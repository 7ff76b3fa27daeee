package de.kommig.applications.invariants;

import de.kommig.applications.application.ApplicationCommand;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.LegalForm;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Draws by chance who is asked to take part in an application, and what they say; among them who must not. */
final class RandomPartnering {

    private static final ContentRef REASON = new ContentRef("text", "1".repeat(64));

    private final Random random;

    RandomPartnering(Random random) {
        this.random = random;
    }

    ApplicationCommand next(Parties parties) {
        UUID partner = partner(parties);
        PartnerRole role = random.nextBoolean() ? PartnerRole.CO_APPLICANT : PartnerRole.FISCAL_SPONSOR;
        return switch (random.nextInt(6)) {
            case 0, 1 ->
                new ApplicationCommand.AskPartner(
                        partner,
                        role,
                        LegalForm.values()[random.nextInt(LegalForm.values().length)],
                        Set.of(parties.organisation()));
            case 2, 3 -> new ApplicationCommand.ConfirmPartner(partner, role);
            case 4 -> new ApplicationCommand.DeclinePartnership(partner, role, random.nextBoolean() ? REASON : null);
            default -> new ApplicationCommand.ReleasePartner(partner, role);
        };
    }

    private UUID partner(Parties parties) {
        return switch (random.nextInt(8)) {
            case 0 -> parties.funder();
            case 1 -> parties.organisation();
            default -> new UUID(8, random.nextInt(2));
        };
    }
}
