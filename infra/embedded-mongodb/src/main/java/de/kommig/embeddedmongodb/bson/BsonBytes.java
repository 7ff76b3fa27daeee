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
    private static final int LARGEST_DOCUMENT = 16 << 20;
    private static final int OBJECT_TOO_LARGE = 10334;

    private BsonBytes() {}

    /**
     * The BSON of a document.
     *
     * @throws MongoServerError 10334 above 16 MB
     */
    public static byte[] of(Document document) {
        ByteBuf buffer = Unpooled.buffer(TYPICAL_BYTES);
        BsonEncoder.encodeDocument(document, buffer);
        if (buffer.readableBytes() > LARGEST_DOCUMENT) {
            throw new MongoServerError(
                    OBJECT_TOO_LARGE,
                    "BSONObjectTooLarge",
                    "object to insert too large. size in bytes: " + buffer.readableBytes() + ", max size: "
                            + LARGEST_DOCUMENT);
        }
        byte[] bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
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
