package de.kommig.organisations.merging;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationRejection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has the organisation that goes on take over from the duplicate. Done any number of times, it is done once. */
@Component
public class TakingOver {

    /** Further than that no organisation has been merged on from one to the next, unless they go round in a circle. */
    static final int MOST_HOPS = 16;

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    public TakingOver(Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.organisations = organisations;
    }

    /**
     * The same for a duplicate of which the event has perhaps not arrived here yet; nothing happens for an organisation that is none.
     *
     * @throws IllegalStateException when nobody is found who goes on
     */
    public void takeOver(UUID duplicate, EventStore store, CommandContext context) {
        store.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), duplicate)).stream()
                .filter(event -> EventFamilies.ORGANISATIONS
                        .recordOf(event.type())
                        .filter(type -> type == OrganisationEvent.Merged.class)
                        .isPresent())
                .map(event -> EventJson.read(event.data(), OrganisationEvent.Merged.class))
                .forEach(merged -> takeOver(merged, context));
    }

    /**
     * Hands on what was the duplicate's; if the other has been merged itself meanwhile, to the one that goes on in its place.
     *
     * @throws IllegalStateException when nobody is found who goes on
     */
    public void takeOver(OrganisationEvent.Merged merged, CommandContext context) {
        var command = new OrganisationCommand.TakeOver(merged.organisation(), merged.takenOver(), merged.members());
        UUID survivor = merged.into();
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            Outcome<Organisation> outcome = organisations.handle(survivor, command, context);
            if (!(outcome instanceof Outcome.Rejected<Organisation>(var reason)) || reason.alreadyDone()) {
                return;
            }
            if (reason != OrganisationRejection.ALREADY_MERGED
                    || !(organisations.load(survivor).state() instanceof Organisation.Merged further)) {
                throw new IllegalStateException(
                        survivor + " cannot take over " + merged.organisation() + ": " + reason.code());
            }
            survivor = further.into();
        }
        throw new IllegalStateException("nobody goes on in place of " + merged.organisation());
    }
}
