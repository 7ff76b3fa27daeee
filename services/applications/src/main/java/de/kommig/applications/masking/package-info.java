/** Blind review: makes what is written unrecognisable for those who are not to know whose it is. */
@NullMarked
package de.kommig.applications.masking;

import org.jspecify.annotations.NullMarked;
