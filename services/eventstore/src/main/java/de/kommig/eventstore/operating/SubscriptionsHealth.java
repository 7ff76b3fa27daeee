package de.kommig.eventstore.operating;

import de.kommig.eventstore.receiving.Inbound;
import de.kommig.eventstore.receiving.Inlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Down when a subscription no longer listens: then nothing of it goes on. Parked streams are shown and do not make the service
 * unhealthy: all others go on, and taking the service away would stop them too.
 */
public final class SubscriptionsHealth extends AbstractHealthIndicator {

    private final Inbound inbound;

    public SubscriptionsHealth(Inbound inbound) {
        super("subscriptions cannot be looked at");
        this.inbound = inbound;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        boolean allListen = true;
        for (Inlet inlet : inbound.inlets()) {
            boolean listens = inlet.listening().isRunning();
            allListen &= listens;
            builder.withDetail(inlet.name(), detail(inlet, listens));
        }
        builder.status(allListen ? "UP" : "DOWN");
    }

    private static Map<String, Object> detail(Inlet inlet, boolean listens) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("state", listens ? "listening" : "stopped");
        Set<String> parked = inlet.parking().streams(inlet.name());
        if (!parked.isEmpty()) {
            detail.put("warning", "streams wait");
            detail.put("parkedStreams", parked.size());
        }
        return detail;
    }
}
