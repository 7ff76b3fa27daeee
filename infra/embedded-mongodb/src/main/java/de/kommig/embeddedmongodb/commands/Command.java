package de.kommig.embeddedmongodb.commands;

import de.bwaldvogel.mongo.bson.Document;

/**
 * Answers one kind of command.
 */
@FunctionalInterface
interface Command {

    Document run(Invocation invocation);
}
