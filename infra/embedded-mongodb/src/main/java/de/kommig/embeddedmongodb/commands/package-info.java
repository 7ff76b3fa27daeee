/** The commands of MongoDB's protocol, where this database answers differently from mongo-java-server. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.commands;

import org.jspecify.annotations.NullMarked;
