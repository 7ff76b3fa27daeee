/** The formal check (formale Prüfung): a coordinator asks for corrections, or admits to review. */
@NullMarked
package de.kommig.applications.checking;

import org.jspecify.annotations.NullMarked;
