/** Tests of key encodings. */
package de.kommig.embeddedmongodb.keys;
