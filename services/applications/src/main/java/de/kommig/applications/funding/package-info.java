/** An award pays for the calls by which it is passed on (Weiterleitung): first the money, then the call. */
@NullMarked
package de.kommig.applications.funding;

import org.jspecify.annotations.NullMarked;
