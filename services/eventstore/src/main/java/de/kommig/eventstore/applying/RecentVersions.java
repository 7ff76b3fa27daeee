package de.kommig.eventstore.applying;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Versions seen lately, so that a busy stream costs no read. */
final class RecentVersions {

    private static final int KEPT = 10_000;

    private final Map<String, Long> versions = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > KEPT;
        }
    };

    synchronized @Nullable Long of(String stream) {
        return versions.get(stream);
    }

    synchronized void note(String stream, long version) {
        versions.merge(stream, version, Math::max);
    }

    synchronized void clear() {
        versions.clear();
    }
}
