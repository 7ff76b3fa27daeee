package de.kommig.organisations.registering;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers organisations and looks them up, straight from the event store. */
@Component
public class Registering {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public Registering(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /**
     * Registers an organisation; whoever does becomes its first owner.
     *
     * @throws InvalidInput (400) for a coordination centre: KomMig's own is founded by configuration, and there is no other
     */
    public Outcome<Organisation> register(
            UUID id,
            String name,
            LegalForm legalForm,
            @Nullable RegisterEntry register,
            Side side,
            Person person,
            CommandContext context) {
        if (side == Side.COORDINATION_CENTRE) {
            throw new InvalidInput("/side", "not-by-registering");
        }
        return organisations.handle(
                id, new OrganisationCommand.Register(id, name, legalForm, side, person.id(), register), context);
    }

    /** The organisation as it is now. */
    public Versioned<Organisation> find(UUID id) {
        return organisations.load(id);
    }
}
