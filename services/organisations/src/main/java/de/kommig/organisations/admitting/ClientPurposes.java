package de.kommig.organisations.admitting;

import de.kommig.contracts.json.EventJson;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.EventStore;
import de.kommig.organisations.organisation.Organisation;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds again what machines are members for. */
@Component
public class ClientPurposes {

    private final EventStore store;
    private final ContentStore contents;

    public ClientPurposes(EventStore store, ContentStore contents) {
        this.store = store;
        this.contents = contents;
    }

    /** By the machine's pseudonym; without those whose text has been erased. */
    public Map<UUID, String> of(Organisation.Registered organisation) {
        if (organisation.members().all().stream().allMatch(member -> member.expiresAt() == null)) {
            return Map.of();
        }
        Map<UUID, String> purposes = new HashMap<>();
        Admissions.of(organisation, store)
                .current()
                .forEach((client, ref) -> contents.get(ref)
                        .ifPresent(json -> purposes.put(
                                client, EventJson.read(json, PurposeText.class).purpose())));
        return purposes;
    }
}
