package de.kommig.embeddedmongodb.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB's comparison order of BSON types. The codes are stored in index keys: they must not change.
 */
enum TypeOrder {
    MIN_KEY(5),
    NULL(10),
    NUMBER(20),
    STRING(30),
    DOCUMENT(40),
    LIST(50),
    BINARY(60),
    LEGACY_UUID(61),
    UUID(62),
    OBJECT_ID(70),
    BOOLEAN(80),
    DATE(90),
    TIMESTAMP(100),
    REGEX(110),
    OTHER(120),
    MAX_KEY(127);

    private final int code;

    TypeOrder(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static TypeOrder of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case MinKey min -> MIN_KEY;
            case MaxKey max -> MAX_KEY;
            case Number number -> NUMBER;
            case String string -> STRING;
            case Map<?, ?> map -> DOCUMENT;
            case Collection<?> list -> LIST;
            case BinData binary -> BINARY;
            case LegacyUUID uuid -> LEGACY_UUID;
            case UUID uuid -> UUID;
            case ObjectId id -> OBJECT_ID;
            case Boolean bool -> BOOLEAN;
            case Instant instant -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            default -> OTHER;
        };
    }
}
