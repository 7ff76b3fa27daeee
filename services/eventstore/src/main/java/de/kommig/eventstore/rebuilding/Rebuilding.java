package de.kommig.eventstore.rebuilding;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.applying.Generations;
import de.kommig.eventstore.applying.ReplayTarget;
import de.kommig.eventstore.applying.Target;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.View;
import de.kommig.eventstore.rebuilding.Progress.Stage;
import de.kommig.eventstore.receiving.InboundSettings;
import de.kommig.eventstore.receiving.Inlet;
import de.kommig.eventstore.receiving.Intake;
import de.kommig.eventstore.receiving.Retry;
import de.kommig.eventstore.records.TopicReading;
import de.kommig.eventstore.records.TopicReading.ReadingStopped;
import de.kommig.eventstore.records.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rebuilds subscriptions in the background, one after the other. */
public final class Rebuilding implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Rebuilding.class);
    private static final Duration CLAIM_PAUSE = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 5;

    private final MongoDatabase database;
    private final Generations generations;
    private final Topics topics;
    private final InboundSettings settings;
    private final Map<String, Progress> progress = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("rebuild").daemon().factory());
    private volatile boolean closed;

    public Rebuilding(MongoDatabase database, Generations generations, Topics topics, InboundSettings settings) {
        this.database = database;
        this.generations = generations;
        this.topics = topics;
        this.settings = settings;
    }

    /**
     * Begins a rebuild, unless one is under way in this process; one that another process is doing is waited for.
     *
     * @return the rebuild under way
     */
    public Progress start(Inlet inlet) {
        return begin(inlet, claim -> {
            switch (inlet.subscription()) {
                case View view -> {
                    List<Refill.Leftover> leftovers =
                            rebuild(view, inlet, claim).run();
                    settle(inlet, leftovers);
                }
                case Reaction reaction -> replay(reaction, inlet, claim);
            }
        });
    }

    /** Finishes what a process that ended left half done; to be called when the service starts. */
    public void resume(Inlet inlet) {
        if (inlet.subscription() instanceof View view
                && generations.pointer(view).isTailing()) {
            begin(inlet, claim -> {
                if (generations.pointer(view).isTailing()) {
                    settle(inlet, rebuild(view, inlet, claim).resume());
                }
            });
        }
    }

    /** How the latest rebuild of a subscription in this process stands. */
    public Optional<Progress> progress(String subscription) {
        return Optional.ofNullable(progress.get(subscription));
    }

    private Progress begin(Inlet inlet, Consumer<Claim> work) {
        Progress[] begun = new Progress[1];
        Progress now = progress.compute(inlet.name(), (name, last) -> {
            if (last != null && last.isRunning()) {
                return last;
            }
            begun[0] = new Progress();
            return begun[0];
        });
        if (now == begun[0]) {
            worker.execute(() -> run(inlet.name(), now, work));
        }
        return now;
    }

    private void run(String name, Progress now, Consumer<Claim> work) {
        try (Claim claim = new Claim(database, name)) {
            while (!claim.take()) {
                if (closed) {
                    now.fail("the service stops");
                    return;
                }
                Retry.pause(CLAIM_PAUSE);
            }
            work.accept(claim);
            now.enter(Stage.DONE);
            log.info("{} is rebuilt from {} records; {} could not be applied", name, now.records(), now.troubled());
        } catch (ReadingStopped stopped) {
            now.fail(Intake.message(stopped));
            log.warn("rebuilding {} did not come to its end: {}", name, stopped.getMessage());
        } catch (RuntimeException failure) {
            now.fail(Intake.message(failure));
            log.error("rebuilding {} did not work", name, failure);
        }
    }

    private ViewRebuild rebuild(View view, Inlet inlet, Claim claim) {
        Progress now = current(inlet);
        return new ViewRebuild(
                view,
                generations,
                topics,
                settings.rebuildGrace(),
                now,
                target -> refill(inlet, target, now),
                () -> isCancelled(claim));
    }

    private void replay(Reaction reaction, Inlet inlet, Claim claim) {
        Progress now = current(inlet);
        now.enter(Stage.FILLING);
        try (TopicReading reading = topics.fromStart(reaction.topics())) {
            reading.readTo(reading.ends(), () -> isCancelled(claim), refill(inlet, new ReplayTarget(reaction), now));
        }
    }

    private boolean isCancelled(Claim claim) {
        return closed || !claim.stillHeld();
    }

    private Progress current(Inlet inlet) {
        return progress.getOrDefault(inlet.name(), new Progress());
    }

    private Refill refill(Inlet inlet, Target target, Progress now) {
        Retry retry = new Retry(settings.tries(), settings.firstWait());
        return new Refill(inlet.name(), target, inlet.parking(), retry, now);
    }

    /** What the rebuild could not apply waits as if it had come in live; what had waited before may be in the new generation now. */
    private static void settle(Inlet inlet, List<Refill.Leftover> leftovers) {
        leftovers.forEach(
                left -> inlet.parking().park(inlet.name(), left.stream(), left.record(), left.reason(), left.error()));
        inlet.recovery().replayAll();
        inlet.lookAgain();
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
