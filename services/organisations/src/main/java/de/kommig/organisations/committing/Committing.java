package de.kommig.organisations.committing;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.registering.Hamburg;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.InvalidInput;
import de.kommig.web.Person;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Commits an organisation to charters, and takes that back; for its owners. */
@Component
public class Committing {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Charters charters;

    public Committing(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, Charters charters) {
        this.organisations = organisations;
        this.charters = charters;
    }

    /**
     * Commits it to a version of a charter, in place of the one before.
     *
     * @throws InvalidInput (400) when there is no such version
     */
    public Outcome<Organisation> adopt(UUID id, String charter, String version, Person person, CommandContext context) {
        var adopt = new OrganisationCommand.AdoptCharter(charter, version, Hamburg.dayOf(context.now()));
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.GOVERN, state, person, context.now());
                    if (!charters.know(charter, version)) {
                        throw new InvalidInput("/version", "no-such-version");
                    }
                    return adopt;
                },
                context);
    }

    /** Takes back its commitment to a charter. */
    public Outcome<Organisation> revoke(UUID id, String charter, Person person, CommandContext context) {
        return organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.GOVERN, state, person, context.now());
                    return new OrganisationCommand.RevokeCharter(charter);
                },
                context);
    }
}
