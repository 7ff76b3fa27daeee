/** The smallest service that uses all conventions; no database, no Kafka. */
@NullMarked
package de.kommig.tiny;

import org.jspecify.annotations.NullMarked;
