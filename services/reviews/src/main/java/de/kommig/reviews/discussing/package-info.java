/** Those who have reviewed an application discuss it, and coordinators read along; where reviewers differ is found. */
@NullMarked
package de.kommig.reviews.discussing;

import org.jspecify.annotations.NullMarked;
