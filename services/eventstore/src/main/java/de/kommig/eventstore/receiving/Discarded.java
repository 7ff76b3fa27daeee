package de.kommig.eventstore.receiving;

import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.records.RecordKey;
import de.kommig.eventstore.store.StreamId;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** What a record that was given up still means for its stream: its version, when it names the next one, must not be missed later. */
public final class Discarded {

    private Discarded() {}

    /** Counts the record's version as dealt with, if it can be told and is the next. */
    public static void count(ConsumerRecord<byte @Nullable [], byte @Nullable []> record, Target target) {
        Header sequence = record.headers().lastHeader("ce_sequence");
        byte[] value = sequence == null ? null : sequence.value();
        String text = value == null ? "" : new String(value, StandardCharsets.UTF_8);
        String stream = RecordKey.streamOf(record);
        if (text.matches("[0-9]{10}") && isStream(stream)) {
            target.passOver(StreamId.parse(stream), Long.parseLong(text));
        }
    }

    private static boolean isStream(String key) {
        try {
            StreamId.parse(key);
            return true;
        } catch (IllegalArgumentException standIn) {
            return false;
        }
    }
}
