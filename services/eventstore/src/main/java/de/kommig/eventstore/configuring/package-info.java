/** What Spring Boot sets up by itself in every service, that is, wherever the property {@code kommig.service} is set. */
@NullMarked
package de.kommig.eventstore.configuring;

import org.jspecify.annotations.NullMarked;
