/** Messages in words: plain German, and English. */
@NullMarked
package de.kommig.notifications.texts;

import org.jspecify.annotations.NullMarked;
