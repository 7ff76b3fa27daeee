package de.kommig.eventstore.receiving;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** All subscriptions of a service: begins to listen when the service is ready, and finishes what is at hand before it stops. */
public final class Inbound implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Inbound.class);
    private static final int STOP_SECONDS = 15;

    private final Map<String, Inlet> inlets = new LinkedHashMap<>();
    private final Consumer<Inlet> beforeStart;
    private volatile boolean running;

    /**
     * @param beforeStart called with each inlet before it begins to listen
     * @throws IllegalArgumentException when two subscriptions have one name
     */
    public Inbound(Collection<Inlet> inlets, Consumer<Inlet> beforeStart) {
        this.beforeStart = beforeStart;
        for (Inlet inlet : inlets) {
            if (this.inlets.put(inlet.name(), inlet) != null) {
                throw new IllegalArgumentException("two subscriptions are called " + inlet.name());
            }
        }
    }

    /** Every subscription. */
    public Collection<Inlet> inlets() {
        return inlets.values();
    }

    /** One subscription by its name. */
    public Optional<Inlet> inlet(String name) {
        return Optional.ofNullable(inlets.get(name));
    }

    @Override
    public void start() {
        for (Inlet inlet : inlets.values()) {
            beforeStart.accept(inlet);
            inlet.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        CountDownLatch open = new CountDownLatch(inlets.size());
        inlets.values().forEach(inlet -> inlet.stop(open::countDown));
        try {
            if (!open.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn("{} subscriptions did not finish in {} s", open.getCount(), STOP_SECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
