/** Tests of the file underneath. */
package de.kommig.embeddedmongodb.store;
