/** Text that people write. It stays in this service and never travels in an event, which refers to it by id and hash. */
@NullMarked
package de.kommig.applications.texts;

import org.jspecify.annotations.NullMarked;
