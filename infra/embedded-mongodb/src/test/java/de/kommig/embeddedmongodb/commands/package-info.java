/** Tests of commands that the driver does not let a test send. */
package de.kommig.embeddedmongodb.commands;
