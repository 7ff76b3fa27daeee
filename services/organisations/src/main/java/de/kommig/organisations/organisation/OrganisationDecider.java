package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;

/** The rules of an organisation. */
public final class OrganisationDecider {

    public static final Decider<Organisation, OrganisationCommand, OrganisationEvent> DECIDER =
            new Decider<>(new Organisation.Unknown(), OrganisationDecider::evolve, OrganisationDecider::decide);

    private OrganisationDecider() {}

    private static Organisation evolve(Organisation before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.Registered it ->
                new Organisation.Registered(it.organisation(), it.name(), it.legalForm(), it.side());
        };
    }

    private static Decision<OrganisationEvent> decide(Organisation organisation, OrganisationCommand command) {
        return switch (command) {
            case OrganisationCommand.Register register -> register(organisation, register);
        };
    }

    private static Decision<OrganisationEvent> register(
            Organisation organisation, OrganisationCommand.Register command) {
        return switch (organisation) {
            case Organisation.Unknown unknown ->
                Decision.accepted(new OrganisationEvent.Registered(
                        command.organisation(), command.name(), command.legalForm(), command.side()));
            case Organisation.Registered registered -> Decision.rejected(OrganisationRejection.ALREADY_REGISTERED);
        };
    }
}
