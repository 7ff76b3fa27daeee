/** The funder answers outlines: it invites to apply, or says why it does not. */
@NullMarked
package de.kommig.applications.inviting;

import org.jspecify.annotations.NullMarked;
