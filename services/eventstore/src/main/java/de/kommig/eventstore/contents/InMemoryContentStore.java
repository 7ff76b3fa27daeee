package de.kommig.eventstore.contents;

import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.store.StreamId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The content store's twin for tests of what stands on it; holds to the same contract. */
public final class InMemoryContentStore implements ContentStore {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public ContentRef put(StreamId owner, String json) {
        ContentRef ref = ContentHash.ref(owner, json);
        texts.put(ref.id(), json);
        return ref;
    }

    @Override
    public Optional<String> get(ContentRef ref) {
        return Optional.ofNullable(texts.get(ref.id())).map(text -> ContentHash.checked(ref, text));
    }

    @Override
    public void erase(ContentRef ref) {
        texts.remove(ref.id());
    }

    @Override
    public void erase(StreamId owner) {
        texts.keySet().removeIf(id -> id.startsWith(owner + "/"));
    }
}
