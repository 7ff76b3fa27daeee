package de.kommig.eventstore.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final StoredEvent EVENT = new StoredEvent(
            new StreamId("call", UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff")),
            1,
            "de.kommig.call.drafted.v1",
            "/applications/calls",
            Instant.parse("2026-11-23T09:00:00Z"),
            "https://kommig.de/schemas/de.kommig.call.drafted.v1.json",
            "correlation",
            "causation",
            "actor",
            "",
            "{\"title\":\"Grüße\"}");

    @Test
    void a_hash_once_published_never_changes() {
        // Computed independently: SHA-256 over the ten texts, each behind its length in four bytes.
        assertThat(ChainHash.of(ChainHash.START, EVENT))
                .isEqualTo("da8663c0617b0a0cc8eb089ca2e13245e48df53a7b057c1deddedb6cdeaf2c44");
    }

    @Test
    void every_attribute_and_the_data_and_what_came_before_count() {
        String hash = ChainHash.of(ChainHash.START, EVENT);
        List<StoredEvent> others = List.of(
                changed(2, EVENT.type(), EVENT.source(), EVENT.time(), "causation", "actor", EVENT.data()),
                changed(
                        1,
                        "de.kommig.call.edited.v1",
                        EVENT.source(),
                        EVENT.time(),
                        "causation",
                        "actor",
                        EVENT.data()),
                changed(1, EVENT.type(), "/other", EVENT.time(), "causation", "actor", EVENT.data()),
                changed(
                        1,
                        EVENT.type(),
                        EVENT.source(),
                        EVENT.time().plusMillis(1),
                        "causation",
                        "actor",
                        EVENT.data()),
                changed(1, EVENT.type(), EVENT.source(), EVENT.time(), "other", "actor", EVENT.data()),
                changed(1, EVENT.type(), EVENT.source(), EVENT.time(), "causation", "other", EVENT.data()),
                changed(1, EVENT.type(), EVENT.source(), EVENT.time(), "causation", "actor", "{}"),
                changed(1, EVENT.type(), EVENT.source(), EVENT.time(), "causationa", "ctor", EVENT.data()));

        assertThat(others)
                .allSatisfy(other ->
                        assertThat(ChainHash.of(ChainHash.START, other)).isNotEqualTo(hash));
        assertThat(ChainHash.of("1".repeat(64), EVENT)).isNotEqualTo(hash);
    }

    private static StoredEvent changed(
            long version, String type, String source, Instant time, String causation, String actor, String data) {
        return new StoredEvent(
                EVENT.stream(),
                version,
                type,
                source,
                time,
                EVENT.dataschema(),
                EVENT.correlationId(),
                causation,
                actor,
                "",
                data);
    }
}
