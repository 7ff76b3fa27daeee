package de.kommig.organisations.admitting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Organisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which purposes an organisation's machines have been admitted for: no rule asks for it, so it is read off the events and is no part of the
 * state.
 *
 * @param current of each machine that is a member, what it is for now
 * @param spent all that were said before, or of machines that are members no longer
 */
record Admissions(Map<UUID, ContentRef> current, Set<ContentRef> spent) {

    static Admissions of(Organisation.Registered organisation, EventStore store) {
        Map<UUID, ContentRef> current = new HashMap<>();
        Set<ContentRef> spent = new HashSet<>();
        // A duplicate's machines came with it; what the organisation itself has said later counts.
        List<UUID> streams = new ArrayList<>(organisation.takenOver());
        streams.add(organisation.id());
        streams.forEach(id -> store.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), id)).stream()
                .flatMap(event -> admission(event).stream())
                .forEach(it -> {
                    ContentRef before = current.put(it.client(), it.purpose());
                    if (before != null) {
                        spent.add(before);
                    }
                }));
        current.entrySet().removeIf(one -> {
            boolean gone = organisation.members().of(one.getKey()).isEmpty();
            if (gone) {
                spent.add(one.getValue());
            }
            return gone;
        });
        spent.removeAll(current.values());
        return new Admissions(Map.copyOf(current), Set.copyOf(spent));
    }

    private static Optional<OrganisationEvent.ClientAdmitted> admission(StoredEvent event) {
        return EventFamilies.ORGANISATIONS
                .recordOf(event.type())
                .filter(type -> type == OrganisationEvent.ClientAdmitted.class)
                .map(type -> EventJson.read(event.data(), OrganisationEvent.ClientAdmitted.class));
    }
}
