package de.kommig.eventstore.receiving;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;

/** All that a service follows on compacted topics, from when it is ready until it stops. */
public final class Followings implements SmartLifecycle {

    private static final int STOP_SECONDS = 15;

    private final List<Following> followings;
    private volatile boolean running;

    public Followings(Collection<Following> followings) {
        this.followings = List.copyOf(followings);
    }

    /** Each of them. */
    public List<Following> all() {
        return followings;
    }

    @Override
    public void start() {
        followings.forEach(Following::start);
        running = true;
    }

    @Override
    public void stop() {
        CountDownLatch open = new CountDownLatch(followings.size());
        followings.forEach(following -> following.stop(open::countDown));
        try {
            var unused = open.await(STOP_SECONDS, TimeUnit.SECONDS);
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
