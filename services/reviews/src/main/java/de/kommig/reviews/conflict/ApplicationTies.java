package de.kommig.reviews.conflict;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.round.RoundEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with an application, folded from its events and those of its round.
 *
 * @param funder who decides about it
 * @param competes whether it has been handed in, and not taken back
 * @param partners who take part with it
 * @param open whether its round is
 * @param asked reviewers who take part in the round
 */
record ApplicationTies(
        @Nullable UUID call,
        @Nullable UUID organisation,
        @Nullable UUID funder,
        boolean competes,
        List<Partner> partners,
        boolean open,
        Set<UUID> asked) {

    static final ApplicationTies NOTHING = new ApplicationTies(null, null, null, false, List.of(), false, Set.of());

    record Partner(UUID organisation, PartnerRole role) {}

    ApplicationTies {
        partners = List.copyOf(partners);
        asked = Set.copyOf(asked);
    }

    ApplicationTies after(Object fact) {
        return switch (fact) {
            case ApplicationEvent event -> between(event.parties()).after(event);
            case RoundEvent event -> between(event.parties()).after(event);
            default -> this;
        };
    }

    private ApplicationTies after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.OutlineSubmitted it -> competing(true);
            case ApplicationEvent.Submitted it -> competing(true);
            case ApplicationEvent.Withdrawn it -> competing(false);
            case ApplicationEvent.PartnerConfirmed it -> with(it.partner(), it.role());
            case ApplicationEvent.PartnerDeclined it -> with(it.partner(), null);
            case ApplicationEvent.PartnerReleased it -> with(it.partner(), null);
            default -> this;
        };
    }

    private ApplicationTies after(RoundEvent event) {
        return switch (event) {
            case RoundEvent.Opened it -> opened(true);
            case RoundEvent.Closed it -> opened(false);
            case RoundEvent.Abandoned it -> opened(false);
            case RoundEvent.ReviewerAssigned it -> asking(it.reviewer(), true);
            case RoundEvent.AssignmentDeclined it -> asking(it.reviewer(), false);
            case RoundEvent.ReviewerRecused it -> asking(it.reviewer(), false);
            case RoundEvent.ReviewerReleased it -> asking(it.reviewer(), false);
            default -> this;
        };
    }

    private ApplicationTies between(Parties parties) {
        return new ApplicationTies(
                parties.call(), parties.organisation(), parties.funder(), competes, partners, open, asked);
    }

    private ApplicationTies competing(boolean now) {
        return new ApplicationTies(call, organisation, funder, now, partners, open, asked);
    }

    private ApplicationTies opened(boolean now) {
        return new ApplicationTies(call, organisation, funder, competes, partners, now, asked);
    }

    private ApplicationTies with(UUID partner, @Nullable PartnerRole role) {
        List<Partner> others = new ArrayList<>(partners);
        others.removeIf(one -> one.organisation().equals(partner));
        if (role != null) {
            others.add(new Partner(partner, role));
        }
        return new ApplicationTies(call, organisation, funder, competes, others, open, asked);
    }

    private ApplicationTies asking(UUID reviewer, boolean takesPart) {
        Set<UUID> others = new HashSet<>(asked);
        if (takesPart) {
            others.add(reviewer);
        } else {
            others.remove(reviewer);
        }
        return new ApplicationTies(call, organisation, funder, competes, partners, open, others);
    }
}
