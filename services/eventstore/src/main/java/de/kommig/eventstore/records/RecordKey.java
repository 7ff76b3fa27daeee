package de.kommig.eventstore.records;

import de.kommig.eventstore.store.StreamId;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Which stream a record belongs to, as far as one can tell without reading it. */
public final class RecordKey {

    private RecordKey() {}

    /** The key, if it names a stream; else a stand-in that belongs to this record alone, so that it stops nobody. */
    public static String streamOf(ConsumerRecord<byte @Nullable [], ?> record) {
        byte[] key = record.key();
        if (key != null) {
            String text = new String(key, StandardCharsets.UTF_8);
            try {
                String stream = StreamId.parse(text).toString();
                if (stream.equals(text)) {
                    return stream;
                }
            } catch (IllegalArgumentException noStream) {
                // Falls through to the stand-in.
            }
        }
        return "unreadable-" + record.topic() + "-" + record.partition() + "-" + record.offset();
    }
}
