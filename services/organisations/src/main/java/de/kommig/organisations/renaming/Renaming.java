package de.kommig.organisations.renaming;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives an organisation another name; for its owners, and for KomMig where it has confirmed the old one. */
@Component
public class Renaming {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public Renaming(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /** It is called this from now on: 1 to 200 characters, trimmed. */
    public Outcome<Organisation> rename(UUID id, String name, Person person, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.NAME, state, person, context.now());
                    return new OrganisationCommand.Rename(name, OrganisationAccess.coordinates(person));
                },
                context);
    }
}
