/** Blind review: takes out of texts what tells whose they are, by the same rules in every service. */
@NullMarked
package de.kommig.web.masking;

import org.jspecify.annotations.NullMarked;
