package de.kommig.eventstore.receiving;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.applying.ReactionTarget;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.applying.ViewTarget;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.Subscription;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.parking.Parking;
import de.kommig.eventstore.records.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Map;

/**
 * Puts together what a subscription needs.
 *
 * @param service name of the service, the first part of every group's name
 * @param connection bootstrap servers and whatever else a Kafka client needs to connect
 */
public record Inlets(
        String service,
        MongoDatabase database,
        Generations generations,
        Parking parking,
        Repairs repairs,
        InboundSettings settings,
        MeterRegistry meters,
        Clock clock,
        Map<String, Object> connection) {

    /** The inlet of a subscription, not started. */
    public Inlet of(Subscription subscription) {
        String name = subscription.name();
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a subscription's name is kebab-case, not " + name);
        }
        StreamSource source = new StreamSource(new Topics(connection), repairs::isClosed);
        Recovery recovery = new Recovery(name, () -> target(subscription), parking, source);
        repairs.every(name, settings.repairInterval(), recovery);
        Intake intake = new Intake(
                name,
                target(subscription),
                parking,
                recovery,
                new Retry(settings.tries(), settings.firstWait()),
                new InboundMetrics(meters, name, () -> parking.count(name), clock),
                stream -> repairs.request(name, stream, recovery));
        Listening listening = new Listening(service + "." + name, subscription.topics(), intake, connection);
        return new Inlet(subscription, intake, listening, recovery, parking);
    }

    private Target target(Subscription subscription) {
        return switch (subscription) {
            case View view -> ViewTarget.live(view, generations);
            case Reaction reaction -> ReactionTarget.live(reaction, database);
        };
    }
}
