package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;

/**
 * A command as a client sent it.
 *
 * @param channel the client's connection
 * @param database the database it was sent to
 * @param command its name as written, which is also the first field of the body
 */
public record Invocation(Channel channel, String database, String command, Document body) {

    /** The name in lower case: MongoDB does not tell cases apart here. */
    String key() {
        return command.toLowerCase(Locale.ROOT);
    }

    Invocation withBody(Document newBody) {
        return new Invocation(channel, database, command, newBody);
    }
}
