/** Tests of who is told what. */
@NullMarked
package de.kommig.notifications.telling;

import org.jspecify.annotations.NullMarked;
