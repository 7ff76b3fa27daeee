package de.kommig.organisations.confirming;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Confirms funders. Who may is in the access table: coordinators. */
@Component
public class Confirming {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public Confirming(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /**
     * It has the rights of a funder from now on.
     *
     * @throws NotFound (404) when there is no such organisation, or no longer
     */
    public Outcome<Organisation> confirm(UUID id, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    if (!(state instanceof Organisation.Registered)) {
                        throw new NotFound();
                    }
                    return new OrganisationCommand.Confirm();
                },
                context);
    }
}
