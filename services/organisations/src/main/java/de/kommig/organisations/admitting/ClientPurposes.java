package de.kommig.organisations.admitting;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.organisations.organisation.Members;
import de.kommig.organisations.organisation.Organisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds again what machines are members for: no rule asks for it, so it is read off the events and is no part of the state. */
@Component
public class ClientPurposes {

    private final EventStore store;
    private final ContentStore contents;

    public ClientPurposes(EventStore store, ContentStore contents) {
        this.store = store;
        this.contents = contents;
    }

    /** By the machine's pseudonym, also of those that have not accepted; without those whose text has been erased. */
    public Map<UUID, String> of(Organisation.Registered organisation) {
        Members members = organisation.members();
        if (members.invitedClients().isEmpty()
                && members.all().stream().allMatch(member -> member.expiresAt() == null)) {
            return Map.of();
        }
        Map<UUID, ContentRef> latest = new HashMap<>();
        // A duplicate's machines came with it; what the organisation itself has said later counts.
        List<UUID> streams = new ArrayList<>(organisation.takenOver());
        streams.add(organisation.id());
        streams.forEach(id -> store.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), id))
                .forEach(event -> admission(event).ifPresent(it -> latest.put(it.client(), it.purpose()))));
        members.invitedClients().forEach(it -> latest.put(it.client(), it.purpose()));
        Map<UUID, String> purposes = new HashMap<>();
        latest.forEach((client, ref) -> contents.get(ref)
                .ifPresent(json -> purposes.put(
                        client, EventJson.read(json, PurposeText.class).purpose())));
        return purposes;
    }

    private static Optional<OrganisationEvent.ClientAdmitted> admission(StoredEvent event) {
        return EventFamilies.ORGANISATIONS
                .recordOf(event.type())
                .filter(type -> type == OrganisationEvent.ClientAdmitted.class)
                .map(type -> EventJson.read(event.data(), OrganisationEvent.ClientAdmitted.class));
    }
}
