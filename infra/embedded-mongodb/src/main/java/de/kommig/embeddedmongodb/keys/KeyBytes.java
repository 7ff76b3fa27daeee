package de.kommig.embeddedmongodb.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a value so that comparing the bytes, unsigned, gives MongoDB's order of values: first by type, then within it. No encoding is the
 * beginning of another, so encodings can be put one after the other. A missing field is a null.
 */
public final class KeyBytes {

    private KeyBytes() {}

    /** The bytes of a value, or their complement when the order is to be reversed. */
    public static byte[] encode(@Nullable Object value, boolean ascending) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(value, out);
        byte[] bytes = out.toByteArray();
        if (!ascending) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) ~bytes[i];
            }
        }
        return bytes;
    }

    /** The first byte of the encoding of every value comparable with this one. */
    public static byte typeOf(@Nullable Object value) {
        return (byte) TypeOrder.of(value).code();
    }

    private static void write(@Nullable Object value, ByteArrayOutputStream out) {
        out.write(typeOf(value));
        switch (value) {
            case null -> {}
            case Missing missing -> {}
            case MinKey min -> {}
            case MaxKey max -> {}
            case Number number -> NumberBytes.write(number, out);
            case String string -> writeString(string, out);
            case Map<?, ?> map -> writeDocument(map, out);
            case Collection<?> list -> writeList(list, out);
            case BinData binary -> writeBinary(binary.getData(), out);
            case UUID uuid -> writeUuid(uuid, out);
            case LegacyUUID uuid -> writeUuid(uuid.getUuid(), out);
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean bool -> out.write(bool ? 1 : 0);
            case Instant instant -> writeLong(instant.toEpochMilli() ^ Long.MIN_VALUE, out);
            case BsonTimestamp timestamp -> writeLong(timestamp.getValue(), out);
            case BsonRegularExpression regex -> {
                writeString(regex.getPattern(), out);
                writeString(String.valueOf(regex.getOptions()), out);
            }
            default -> writeString(value.toString(), out);
        }
    }

    private static void writeString(String string, ByteArrayOutputStream out) {
        for (byte each : string.getBytes(StandardCharsets.UTF_8)) {
            out.write(each);
            if (each == 0) {
                out.write(0xFF);
            }
        }
        out.write(0);
        out.write(1);
    }

    private static void writeDocument(Map<?, ?> document, ByteArrayOutputStream out) {
        document.forEach((name, value) -> {
            out.write(1);
            out.write(typeOf(value));
            writeString(String.valueOf(name), out);
            write(value, out);
        });
        out.write(0);
    }

    private static void writeList(Collection<?> list, ByteArrayOutputStream out) {
        for (Object value : list) {
            out.write(1);
            write(value, out);
        }
        out.write(0);
    }

    private static void writeBinary(byte[] data, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(data);
    }

    private static void writeUuid(UUID uuid, ByteArrayOutputStream out) {
        writeLong(uuid.getMostSignificantBits(), out);
        writeLong(uuid.getLeastSignificantBits(), out);
    }

    static void writeLong(long value, ByteArrayOutputStream out) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
