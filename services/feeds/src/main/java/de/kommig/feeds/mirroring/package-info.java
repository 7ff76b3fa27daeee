/** Has feeds mirrored in Kafka topics of their own, for agencies that read Kafka directly. */
@NullMarked
package de.kommig.feeds.mirroring;

import org.jspecify.annotations.NullMarked;
