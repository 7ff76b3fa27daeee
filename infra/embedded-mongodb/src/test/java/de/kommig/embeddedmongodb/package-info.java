/** Tests of the embedded database through the real MongoDB driver. */
package de.kommig.embeddedmongodb;
