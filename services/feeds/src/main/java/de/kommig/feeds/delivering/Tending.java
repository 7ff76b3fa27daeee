package de.kommig.feeds.delivering;

import de.kommig.eventstore.repeating.Regularly;
import org.springframework.context.SmartLifecycle;

/** Has the dispatcher look around as long as the service runs, and gives all webhooks up when it ends, so that others need not wait. */
final class Tending implements SmartLifecycle {

    private final Dispatch dispatch;
    private final Regularly regularly;

    Tending(Dispatch dispatch, Regularly regularly) {
        this.dispatch = dispatch;
        this.regularly = regularly;
    }

    @Override
    public void start() {
        regularly.start();
    }

    @Override
    public void stop() {
        regularly.stop();
        dispatch.end();
    }

    @Override
    public boolean isRunning() {
        return regularly.isRunning();
    }
}
