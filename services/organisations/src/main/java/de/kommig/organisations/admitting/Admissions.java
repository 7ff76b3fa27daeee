package de.kommig.organisations.admitting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Members;
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
 * Which purposes an organisation's machines have been wanted and admitted for: no rule asks for it, so it is read off the events and is no part of the
 * state.
 *
 * @param current of each machine that is a member or could still become one, what it is for now
 * @param spent all that were said before, or of machines that are members no longer and wanted no longer
 */
record Admissions(Map<UUID, ContentRef> current, Set<ContentRef> spent) {

    /** What the events say now, held against the members of the same organisation as they were known before. */
    static Admissions of(Organisation.Registered organisation, EventStore store) {
        return said(organisation, store).heldAgainst(organisation.members());
    }

    /** What the events say now. */
    static Said said(Organisation.Registered organisation, EventStore store) {
        Map<UUID, ContentRef> latest = new HashMap<>();
        Set<ContentRef> replaced = new HashSet<>();
        // A duplicate's machines came with it; what the organisation itself has said later counts.
        List<UUID> streams = new ArrayList<>(organisation.takenOver());
        streams.add(organisation.id());
        streams.forEach(id -> store.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), id)).stream()
                .flatMap(event -> purpose(event).stream())
                .forEach(it -> {
                    ContentRef before = latest.put(it.client(), it.purpose());
                    if (before != null) {
                        replaced.add(before);
                    }
                }));
        return new Said(latest, replaced);
    }

    /**
     * All that has been said of what machines are for.
     *
     * @param latest of each machine, whatever has become of it
     * @param replaced by something later
     */
    record Said(Map<UUID, ContentRef> latest, Set<ContentRef> replaced) {

        /** Tells what still counts, by who belongs to the organisation or is wanted to. */
        Admissions heldAgainst(Members members) {
            Map<UUID, ContentRef> current = new HashMap<>(latest);
            Set<ContentRef> spent = new HashSet<>(replaced);
            current.keySet()
                    .removeIf(client -> members.of(client).isEmpty()
                            && members.invitedClient(client).isEmpty());
            latest.forEach((client, purpose) -> {
                if (!current.containsKey(client)) {
                    spent.add(purpose);
                }
            });
            spent.removeAll(current.values());
            return new Admissions(Map.copyOf(current), Set.copyOf(spent));
        }
    }

    private record Purpose(UUID client, ContentRef purpose) {}

    private static Optional<Purpose> purpose(StoredEvent event) {
        Class<?> type = EventFamilies.ORGANISATIONS.recordOf(event.type()).orElse(null);
        if (type == OrganisationEvent.ClientInvited.class) {
            var it = EventJson.read(event.data(), OrganisationEvent.ClientInvited.class);
            return Optional.of(new Purpose(it.client(), it.purpose()));
        }
        if (type == OrganisationEvent.ClientAdmitted.class) {
            var it = EventJson.read(event.data(), OrganisationEvent.ClientAdmitted.class);
            return Optional.of(new Purpose(it.client(), it.purpose()));
        }
        return Optional.empty();
    }
}
