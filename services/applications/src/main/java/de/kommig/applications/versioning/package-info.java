/** What has been handed in stays as it was: numbered versions, the receipt for each, and what is other from one to the next. */
@NullMarked
package de.kommig.applications.versioning;

import org.jspecify.annotations.NullMarked;
