/** Tests of the inbox over HTTP. */
@NullMarked
package de.kommig.notifications.http;

import org.jspecify.annotations.NullMarked;
