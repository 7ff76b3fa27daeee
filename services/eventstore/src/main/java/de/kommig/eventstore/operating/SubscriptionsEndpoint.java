package de.kommig.eventstore.operating;

import de.kommig.eventstore.rebuilding.Rebuilding;
import de.kommig.eventstore.receiving.Inbound;
import de.kommig.eventstore.receiving.Inlet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** {@code /actuator/subscriptions}: how the subscriptions stand, and what an operator can do about one. */
@Endpoint(id = "subscriptions")
public final class SubscriptionsEndpoint {

    private final Inbound inbound;
    private final Rebuilding rebuilding;

    public SubscriptionsEndpoint(Inbound inbound, Rebuilding rebuilding) {
        this.inbound = inbound;
        this.rebuilding = rebuilding;
    }

    /** All of them. */
    @ReadOperation
    public List<SubscriptionReport> all() {
        return inbound.inlets().stream().map(this::report).toList();
    }

    /** One; 404 when there is none of that name. */
    @ReadOperation
    public @Nullable SubscriptionReport one(@Selector String name) {
        return inbound.inlet(name).map(this::report).orElse(null);
    }

    /**
     * Does something and reports how the subscription stands then; 400 for anything unknown.
     *
     * @param operation {@code rebuild} (goes on in the background), {@code replay} or {@code discard}
     * @param stream for {@code replay}: the stream to go on with; all of them when left out
     * @param event for {@code discard}: the parked record's id
     */
    @WriteOperation
    public SubscriptionReport operate(
            @Selector String name, String operation, @Nullable String stream, @Nullable String event) {
        Inlet inlet = inbound.inlet(name).orElseThrow(() -> invalid("there is no subscription of that name"));
        switch (operation) {
            case "rebuild" -> rebuilding.start(inlet);
            case "replay" -> replay(inlet, stream);
            case "discard" -> discard(inlet, event);
            default -> throw invalid("operation is rebuild, replay or discard");
        }
        return report(inlet);
    }

    private static void replay(Inlet inlet, @Nullable String stream) {
        if (stream == null) {
            inlet.recovery().replayAll();
        } else {
            inlet.recovery().replay(stream);
        }
    }

    private static void discard(Inlet inlet, @Nullable String event) {
        if (event == null) {
            throw invalid("discard needs event, the id of a parked record");
        }
        if (!inlet.recovery().discard(event)) {
            throw invalid("no parked record of that id is the first of its stream");
        }
    }

    private static InvalidEndpointRequestException invalid(String reason) {
        return new InvalidEndpointRequestException(reason, reason);
    }

    private SubscriptionReport report(Inlet inlet) {
        return SubscriptionReport.of(inlet, rebuilding.progress(inlet.name()));
    }
}
