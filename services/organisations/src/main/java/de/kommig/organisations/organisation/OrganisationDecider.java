package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/** The rules of an organisation. */
public final class OrganisationDecider {

    public static final Decider<Organisation, OrganisationCommand, OrganisationEvent> DECIDER =
            new Decider<>(new Organisation.Unknown(), OrganisationEvolution::evolve, OrganisationDecider::decide);

    private OrganisationDecider() {}

    private static Decision<OrganisationEvent> decide(Organisation organisation, OrganisationCommand command) {
        return switch (organisation) {
            case Organisation.Unknown unknown -> decideOnUnknown(command);
            case Organisation.Merged merged -> Decision.rejected(OrganisationRejection.ALREADY_MERGED);
            case Organisation.Registered registered -> decideOnRegistered(registered, command);
        };
    }

    private static Decision<OrganisationEvent> decideOnUnknown(OrganisationCommand command) {
        return command instanceof OrganisationCommand.Register it
                ? Decision.accepted(new OrganisationEvent.Registered(
                        it.organisation(), it.name(), it.legalForm(), it.side(), it.founder(), it.register()))
                : Decision.rejected(OrganisationRejection.NOT_REGISTERED);
    }

    private static Decision<OrganisationEvent> decideOnRegistered(
            Organisation.Registered organisation, OrganisationCommand command) {
        return switch (command) {
            case OrganisationCommand.Register it -> Decision.rejected(OrganisationRejection.ALREADY_REGISTERED);
            case OrganisationCommand.Rename it -> rename(organisation, it);
            case OrganisationCommand.ChangeLegalForm it -> LegalFormRules.change(organisation, it);
            case OrganisationCommand.CorrectLegalForm it -> LegalFormRules.correct(organisation, it);
            case OrganisationCommand.Confirm it -> confirm(organisation);
            case OrganisationCommand.AllowPassingOn it -> allowPassingOn(organisation, it);
            case OrganisationCommand.ChangeProfile it ->
                Decision.accepted(new OrganisationEvent.ProfileChanged(organisation.id(), it.profile()));
            case OrganisationCommand.AdoptCharter it -> adopt(organisation, it);
            case OrganisationCommand.RevokeCharter it -> revoke(organisation, it);
            case OrganisationCommand.OfMembers it -> MembershipRules.decide(organisation, it);
            case OrganisationCommand.MergeInto it -> MergingRules.merge(organisation, it);
            case OrganisationCommand.TakeOver it -> MergingRules.takeOver(organisation, it);
        };
    }

    private static Decision<OrganisationEvent> rename(
            Organisation.Registered organisation, OrganisationCommand.Rename command) {
        if (command.name().equals(organisation.name())) {
            return Decision.rejected(OrganisationRejection.SAME_NAME);
        }
        return organisation.confirmed() && !command.byKomMig()
                ? Decision.rejected(OrganisationRejection.CONFIRMED_UNDER_THIS_NAME)
                : Decision.accepted(new OrganisationEvent.Renamed(organisation.id(), command.name()));
    }

    private static Decision<OrganisationEvent> confirm(Organisation.Registered organisation) {
        if (organisation.side() != Side.FUNDER) {
            return Decision.rejected(OrganisationRejection.NO_FUNDER);
        }
        return organisation.confirmed()
                ? Decision.rejected(OrganisationRejection.ALREADY_CONFIRMED)
                : Decision.accepted(new OrganisationEvent.Confirmed(organisation.id()));
    }

    private static Decision<OrganisationEvent> allowPassingOn(
            Organisation.Registered organisation, OrganisationCommand.AllowPassingOn command) {
        return organisation.passingOn().contains(command.award())
                ? Decision.rejected(OrganisationRejection.MAY_PASS_ON_ALREADY)
                : Decision.accepted(new OrganisationEvent.PassingOnAllowed(organisation.id(), command.award()));
    }

    private static Decision<OrganisationEvent> adopt(
            Organisation.Registered organisation, OrganisationCommand.AdoptCharter command) {
        boolean committed = organisation.commitments().stream()
                .anyMatch(commitment -> commitment.charter().equals(command.charter())
                        && commitment.version().equals(command.version()));
        return committed
                ? Decision.rejected(OrganisationRejection.ALREADY_COMMITTED)
                : Decision.accepted(new OrganisationEvent.CharterAdopted(
                        organisation.id(), command.charter(), command.version(), command.today()));
    }

    private static Decision<OrganisationEvent> revoke(
            Organisation.Registered organisation, OrganisationCommand.RevokeCharter command) {
        boolean committed = organisation.commitments().stream()
                .anyMatch(commitment -> commitment.charter().equals(command.charter()));
        return committed
                ? Decision.accepted(new OrganisationEvent.CharterRevoked(organisation.id(), command.charter()))
                : Decision.rejected(OrganisationRejection.NOT_COMMITTED);
    }
}
