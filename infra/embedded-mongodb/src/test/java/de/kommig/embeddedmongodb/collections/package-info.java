/** Tests of how queries find their documents. */
package de.kommig.embeddedmongodb.collections;
