package de.kommig.organisations.admitting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.standing.Deed;
import de.kommig.organisations.standing.OrganisationAccess;
import de.kommig.web.Person;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has machines be members; for owners. What each is for stays in this service. */
@Component
public class Admitting {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final ContentStore contents;

    public Admitting(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations, ContentStore contents) {
        this.organisations = organisations;
        this.contents = contents;
    }

    /**
     * Has a machine be a member until then, or until another time than before.
     *
     * @param client {@code sub} of the machine's tokens
     * @param purpose in the owner's words
     */
    public Outcome<Organisation> admit(
            UUID id,
            UUID client,
            MemberRole role,
            String purpose,
            Instant expiresAt,
            Person person,
            CommandContext context) {
        OrganisationAccess.require(Deed.GOVERN, organisations.load(id).state(), person, context.now());
        ContentRef kept = contents.put(
                new StreamId(EventFamilies.ORGANISATIONS.aggregate(), id),
                EventJson.write(new PurposeText(purpose, UUID.randomUUID().toString())));
        Outcome<Organisation> outcome = organisations.handle(
                id,
                state -> {
                    OrganisationAccess.require(Deed.GOVERN, state, person, context.now());
                    return new OrganisationCommand.AdmitClient(client, role, kept, expiresAt, context.now());
                },
                context);
        if (!becameAnEvent(outcome)) {
            contents.erase(kept);
        }
        return outcome;
    }

    private static boolean becameAnEvent(Outcome<Organisation> outcome) {
        return outcome instanceof Outcome.Accepted<Organisation> accepted && !accepted.repeated();
    }
}
