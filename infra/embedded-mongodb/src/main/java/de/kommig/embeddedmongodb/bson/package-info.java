/** Reading and writing mongo-java-server's BSON documents. Internal to the embedded database. */
@NullMarked
package de.kommig.embeddedmongodb.bson;

import org.jspecify.annotations.NullMarked;
