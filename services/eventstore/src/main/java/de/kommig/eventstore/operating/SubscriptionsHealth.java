package de.kommig.eventstore.operating;

import de.kommig.eventstore.receiving.Following;
import de.kommig.eventstore.receiving.Followings;
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
    private final Followings followings;

    public SubscriptionsHealth(Inbound inbound, Followings followings) {
        super("subscriptions cannot be looked at");
        this.inbound = inbound;
        this.followings = followings;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        boolean allListen = true;
        for (Inlet inlet : inbound.inlets()) {
            boolean listens = inlet.listening().isRunning();
            allListen &= listens;
            builder.withDetail(inlet.name(), detail(inlet, listens));
        }
        for (Following following : followings.all()) {
            boolean listens = following.isRunning();
            allListen &= listens;
            builder.withDetail(following.name(), Map.of("state", state(listens)));
        }
        builder.status(allListen ? "UP" : "DOWN");
    }

    private static Map<String, Object> detail(Inlet inlet, boolean listens) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("state", state(listens));
        Set<String> parked = inlet.parking().streams(inlet.name());
        if (!parked.isEmpty()) {
            detail.put("warning", "streams wait");
            detail.put("parkedStreams", parked.size());
        }
        return detail;
    }

    private static String state(boolean listens) {
        return listens ? "listening" : "stopped";
    }
}
