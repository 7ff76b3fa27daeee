/** An organisation may pass an award on in smaller ones, and with these is a funder itself. */
@NullMarked
package de.kommig.organisations.passingon;

import org.jspecify.annotations.NullMarked;
