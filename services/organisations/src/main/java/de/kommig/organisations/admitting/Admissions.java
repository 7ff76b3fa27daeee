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
 * Which purposes an organisation's machines have been wanted and admitted for: no rule asks for it, so it is read off the events and is no part of the
 * state.
 *
 * @param current of each machine that is a member or could still become one, what it is for now
 * @param spent all that were said before, or of machines that are members no longer and wanted no longer
 */
record Admissions(Map<UUID, ContentRef> current, Set<ContentRef> spent) {

    static Admissions of(Organisation.Registered organisation, EventStore store) {
        Map<UUID, ContentRef> current = new HashMap<>();
        Set<ContentRef> spent = new HashSet<>();
        // A duplicate's machines came with it; what the organisation itself has said later counts.
        List<UUID> streams = new ArrayList<>(organisation.takenOver());
        streams.add(organisation.id());
        streams.forEach(id -> store.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), id)).stream()
                .flatMap(event -> said(event).stream())
                .forEach(it -> {
                    ContentRef before = current.put(it.client(), it.purpose());
                    if (before != null) {
                        spent.add(before);
                    }
                }));
        current.entrySet().removeIf(one -> {
            boolean gone = organisation.members().of(one.getKey()).isEmpty()
                    && organisation.members().invitedClient(one.getKey()).isEmpty();
            if (gone) {
                spent.add(one.getValue());
            }
            return gone;
        });
        spent.removeAll(current.values());
        return new Admissions(Map.copyOf(current), Set.copyOf(spent));
    }

    private record Said(UUID client, ContentRef purpose) {}

    private static Optional<Said> said(StoredEvent event) {
        Class<?> type = EventFamilies.ORGANISATIONS.recordOf(event.type()).orElse(null);
        if (type == OrganisationEvent.ClientInvited.class) {
            var it = EventJson.read(event.data(), OrganisationEvent.ClientInvited.class);
            return Optional.of(new Said(it.client(), it.purpose()));
        }
        if (type == OrganisationEvent.ClientAdmitted.class) {
            var it = EventJson.read(event.data(), OrganisationEvent.ClientAdmitted.class);
            return Optional.of(new Said(it.client(), it.purpose()));
        }
        return Optional.empty();
    }
}
