package de.kommig.organisations.admitting;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases what machines were members for that are so no longer, or for something else. The events that refer to it stay as they are. */
@Component
public class SpentPurposes {

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final EventStore store;
    private final ContentStore contents;

    public SpentPurposes(
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            EventStore store,
            ContentStore contents) {
        this.organisations = organisations;
        this.store = store;
        this.contents = contents;
    }

    /** Of this organisation and those it has taken over; a duplicate's go with the one that goes on in its place. */
    public void erase(UUID organisation) {
        if (organisations.load(organisation).state() instanceof Organisation.Registered before) {
            Admissions.Said said = Admissions.said(before, store);
            // Looked at after what was said: a machine that is wanted in between is in neither, and never taken for one
            // that is gone.
            if (organisations.load(organisation).state() instanceof Organisation.Registered now) {
                said.heldAgainst(now.members()).spent().forEach(contents::erase);
            }
        }
    }
}
