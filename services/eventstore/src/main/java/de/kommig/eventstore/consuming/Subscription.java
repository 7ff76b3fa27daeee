package de.kommig.eventstore.consuming;

import java.util.Set;

/**
 * One reason why a service listens to events. A bean of this type gets a Kafka consumer group of its own,
 * {@code <service>.<name>}.
 *
 * <p>Implement {@link View} for a document that is folded from events, {@link Reaction} for everything else.
 */
public sealed interface Subscription permits View, Reaction {

    /** Unique in its service, kebab-case, e.g. {@code journeys}. */
    String name();

    /** Topics it listens to, e.g. {@code kommig.applications}. */
    Set<String> topics();
}
