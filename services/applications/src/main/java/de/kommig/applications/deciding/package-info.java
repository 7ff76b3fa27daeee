/** The funder of the call decides; nobody else can. */
@NullMarked
package de.kommig.applications.deciding;

import org.jspecify.annotations.NullMarked;
