package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_TAKEN_OVER;
import static de.kommig.organisations.organisation.OrganisationRejection.COORDINATION_CENTRE_STAYS;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_ORGANISATION;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.decider.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two turn out to be one. The duplicate ends by its own event; that event makes the other take over what was its. */
final class MergingRules {

    private MergingRules() {}

    static Decision<OrganisationEvent> merge(
            Organisation.Registered organisation, OrganisationCommand.MergeInto command) {
        if (command.into().equals(organisation.id())) {
            return Decision.rejected(SAME_ORGANISATION);
        }
        return organisation.side() == Side.COORDINATION_CENTRE
                ? Decision.rejected(COORDINATION_CENTRE_STAYS)
                : Decision.accepted(new OrganisationEvent.Merged(
                        organisation.id(),
                        command.into(),
                        organisation.takenOver(),
                        organisation.members().all()));
    }

    static Decision<OrganisationEvent> takeOver(
            Organisation.Registered organisation, OrganisationCommand.TakeOver command) {
        if (organisation.takenOver().contains(command.duplicate())) {
            return Decision.rejected(ALREADY_TAKEN_OVER);
        }
        List<UUID> duplicates = new ArrayList<>(List.of(command.duplicate()));
        duplicates.addAll(command.takenOver());
        List<Membership> joining = command.members().stream()
                .filter(one -> organisation.members().of(one.member()).isEmpty())
                .map(one -> organisation.members().hasOwner() ? noOwner(one) : one)
                .toList();
        return Decision.accepted(new OrganisationEvent.DuplicateTakenOver(organisation.id(), duplicates, joining));
    }

    /** Whoever registers a second organisation of the same name must not come to own the first one by it. */
    private static Membership noOwner(Membership one) {
        return one.role() == MemberRole.OWNER ? new Membership(one.member(), MemberRole.EDITOR, one.expiresAt()) : one;
    }
}
