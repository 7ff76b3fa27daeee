package de.kommig.embeddedmongodb.bson;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/**
 * Documents as the bytes that are stored. Reading makes a new document each time, so no two readers and no reader and writer share one.
 */
public final class BsonBytes {

    private static final int TYPICAL_BYTES = 1024;
    /** 16 MB less what the change event of a document adds to it, as an event must fit into 16 MB too. */
    public static final int LARGEST_DOCUMENT = (16 << 20) - (64 << 10);

    private static final int OBJECT_TOO_LARGE = 10334;

    private BsonBytes() {}

    /** The BSON of anything. */
    public static byte[] of(Document document) {
        ByteBuf buffer = Unpooled.buffer(TYPICAL_BYTES);
        BsonEncoder.encodeDocument(document, buffer);
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    /**
     * The BSON of a document to store.
     *
     * @throws MongoServerError 10334 above {@link #LARGEST_DOCUMENT}
     */
    public static byte[] ofStorable(Document document) {
        byte[] bytes = of(document);
        if (bytes.length > LARGEST_DOCUMENT) {
            throw new MongoServerError(
                    OBJECT_TOO_LARGE,
                    "BSONObjectTooLarge",
                    "object to insert too large. size in bytes: " + bytes.length + ", max size: " + LARGEST_DOCUMENT);
        }
        return bytes;
    }

    public static Document read(byte[] bytes) {
        return read(bytes, 0);
    }

    /** Reads the document that starts at the offset. */
    public static Document read(byte[] bytes, int offset) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes, offset, bytes.length - offset));
    }
}
