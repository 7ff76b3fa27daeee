package de.kommig.embeddedmongodb.wire;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a client is told when a command fails.
 */
final class ErrorReply {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReply.class);
    private static final int UNKNOWN_ERROR = 8;

    private ErrorReply() {}

    static Document of(RuntimeException failure, String command) {
        return switch (failure) {
            case MongoServerError error ->
                reply(error.getMessageWithoutErrorCode(), error.getCode(), error.getCodeName());
            case MongoServerException error -> reply(error.getMessageWithoutErrorCode(), UNKNOWN_ERROR, "UnknownError");
            default -> {
                LOG.error("The command {} failed", command, failure);
                yield reply("Unknown error: " + failure, UNKNOWN_ERROR, "UnknownError");
            }
        };
    }

    private static Document reply(String message, int code, String codeName) {
        Document reply = new Document("ok", 0.0).append("errmsg", message).append("code", code);
        reply.putIfNotNull("codeName", codeName);
        return reply;
    }
}
