package de.kommig.testing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import java.util.List;
import java.util.UUID;

/** An organisation turns out to be a duplicate of another, by the events that the organisations service would have written. */
public final class Merger {

    private Merger() {}

    /**
     * Ends the duplicate and has the other go on in its place; both must have registered. The service learns of it some milliseconds later.
     *
     * @param members of the duplicate who become the other's
     */
    public static void happens(RunningService service, UUID duplicate, UUID into, Membership... members) {
        service.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                duplicate,
                new OrganisationEvent.Merged(duplicate, into, List.of(), List.of(members)));
        service.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                into,
                new OrganisationEvent.DuplicateTakenOver(into, List.of(duplicate), List.of(members)));
    }
}
