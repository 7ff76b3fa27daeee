package de.kommig.embeddedmongodb.changes;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A place in the change log: "82" and the 16 hexadecimal digits of the cluster time. 0x82 is how MongoDB marks a timestamp; Debezium reads
 * the time of an event from it.
 */
public record ResumeToken(long time) {

    private static final String FIELD = "_data";
    private static final String TIMESTAMP_MARK = "82";
    private static final Pattern FORM = Pattern.compile("82[0-9A-Fa-f]{16}");
    private static final int INVALID_RESUME_TOKEN = 260;

    /**
     * Reads a token.
     *
     * @throws MongoServerError 260 when malformed
     */
    public static ResumeToken of(Document document) {
        if (document.get(FIELD) instanceof String data && FORM.matcher(data).matches()) {
            return new ResumeToken(HexFormat.fromHexDigitsToLong(data, TIMESTAMP_MARK.length(), data.length()));
        }
        throw new MongoServerError(INVALID_RESUME_TOKEN, "InvalidResumeToken", "Bad resume token: " + document);
    }

    public Document toDocument() {
        return new Document(
                FIELD, TIMESTAMP_MARK + HexFormat.of().withUpperCase().toHexDigits(time));
    }
}
