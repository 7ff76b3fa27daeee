package de.kommig.organisations.registering;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.Caller;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers organisations and looks them up, straight from the event store. */
@Component
public class Registering {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public Registering(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /** Registers the organisation that the caller acts for; who acts for none may not (403). */
    public Outcome<Organisation> register(
            String name, LegalForm legalForm, Side side, Caller caller, CommandContext context) {
        UUID id = caller.requireOrganisation();
        return organisations.handle(id, new OrganisationCommand.Register(id, name, legalForm, side), context);
    }

    /** The organisation as it is now. */
    public Versioned<Organisation> find(UUID id) {
        return organisations.load(id);
    }
}
