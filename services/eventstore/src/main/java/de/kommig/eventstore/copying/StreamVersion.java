package de.kommig.eventstore.copying;

import de.kommig.eventstore.store.StreamId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Which version of which stream a record is; what it says is not read. */
record StreamVersion(StreamId stream, long version) {

    private static final String VERSION = "ce_sequence";

    /** Empty for what is no event; the view parks that. */
    static Optional<StreamVersion> of(ConsumerRecord<byte @Nullable [], ?> record) {
        Header header = record.headers().lastHeader(VERSION);
        byte[] key = record.key();
        if (key == null || header == null || header.value() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StreamVersion(
                    StreamId.parse(new String(key, StandardCharsets.UTF_8)),
                    Long.parseLong(new String(header.value(), StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException noEvent) {
            return Optional.empty();
        }
    }
}
