/** Tests of the words. */
@NullMarked
package de.kommig.notifications.texts;

import org.jspecify.annotations.NullMarked;
