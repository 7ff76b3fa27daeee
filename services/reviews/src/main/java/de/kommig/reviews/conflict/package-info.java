/**
 * Who must not review what (Befangenheit, §§ 20, 21 VwVfG): pure rules over what is known of a reviewer and of an application, and where that knowledge is
 * kept.
 */
@NullMarked
package de.kommig.reviews.conflict;

import org.jspecify.annotations.NullMarked;
