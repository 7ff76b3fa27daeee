/** The formal check (formale Prüfung): a coordinator, or the funder, asks for corrections; a coordinator admits to review. */
@NullMarked
package de.kommig.applications.checking;

import org.jspecify.annotations.NullMarked;
