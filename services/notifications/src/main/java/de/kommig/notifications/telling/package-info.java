/** Who is told what when something happens: pure functions from events to messages. */
@NullMarked
package de.kommig.notifications.telling;

import org.jspecify.annotations.NullMarked;
