package de.kommig.feeds.delivering;

import de.kommig.feeds.sending.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries one webhook's deliveries, on a thread of its own: hands out what may be sent, writes down what has become of it, and only then goes on.
 * Whatever goes wrong with the database ends it; the next one begins from what is written down. So it may send something twice, and leaves nothing out.
 */
final class Courier implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration CROWDED = Duration.ofMillis(20);
    private static final Duration NOT_SENT = Duration.ofSeconds(5);
    /** How long at the end it waits for what is under way: longer than a receiver may take. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);

    private final Depot depot;
    private final Addressee addressee;
    private final BooleanSupplier mayGoOn;
    private final Luggage luggage;
    private final BlockingQueue<Object> inbox = new LinkedBlockingQueue<>();
    private volatile boolean stopping;
    private volatile boolean over;
    private volatile boolean struggling;

    /** @param mayGoOn whether the webhook is still this instance's, as far as can be told without asking */
    Courier(Depot depot, Addressee addressee, Standing standing, BooleanSupplier mayGoOn) {
        this.depot = depot;
        this.addressee = addressee;
        this.mayGoOn = mayGoOn;
        this.luggage = new Luggage(depot, addressee, standing);
    }

    Addressee addressee() {
        return addressee;
    }

    /** There may be something new in the feed, or something is wanted once more. */
    void wake() {
        luggage.lookAgain();
        if (inbox.isEmpty()) {
            inbox.add(this);
        }
    }

    /** Starts nothing more, and ends when what is under way is there. */
    void stop() {
        stopping = true;
        inbox.add(this);
    }

    /** Whether it has ended, for whatever reason. */
    boolean isOver() {
        return over;
    }

    /** Whether nothing seems to arrive. */
    boolean isStruggling() {
        return struggling;
    }

    /** How many entries of the feed have not been looked at, as far as it knows. */
    long behind() {
        return luggage.behind();
    }

    @Override
    public void run() {
        try {
            luggage.unpack(depot.clock().instant());
            while (mayGoOn.getAsBoolean() && !stopping && !luggage.isOutdated()) {
                luggage.takeUp(depot.clock().instant());
                start();
                handle(next(patience()));
                luggage.save(false);
            }
            finish();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (LostIt taken) {
            log.info("webhook {} is carried by another instance now", addressee.webhook());
        } catch (RuntimeException failed) {
            log.warn("webhook {} is begun again: {}", addressee.webhook(), failed.toString());
        } finally {
            over = true;
        }
    }

    private void finish() throws InterruptedException {
        long end = System.nanoTime() + LAST_ANSWERS.toNanos();
        while (luggage.window().underWay() > 0 && mayGoOn.getAsBoolean() && System.nanoTime() < end) {
            handle(next(CROWDED));
        }
        if (mayGoOn.getAsBoolean()) {
            luggage.save(true);
        }
    }

    private void start() {
        Instant now = depot.clock().instant();
        while (depot.permits().tryAcquire()) {
            var entry = luggage.window().start(now);
            if (entry.isEmpty()) {
                depot.permits().release();
                return;
            }
            var parcel = luggage.parcel(entry.get());
            depot.posts().execute(() -> inbox.add(new Sent(entry.get(), sent(parcel))));
        }
    }

    private @Nullable Answer sent(Parcel parcel) {
        try {
            Optional<Answer> answer = parcel.post();
            if (answer.isEmpty()) {
                // It has been stopped, or moved, since this courier set out.
                stopping = true;
            }
            return answer.orElse(null);
        } catch (RuntimeException ours) {
            log.warn("nothing could be sent to webhook {}: {}", addressee.webhook(), ours.toString());
            return null;
        } finally {
            depot.permits().release();
        }
    }

    private List<Sent> next(Duration atMost) throws InterruptedException {
        List<Object> came = new ArrayList<>();
        Object first = inbox.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
        if (first != null) {
            came.add(first);
            inbox.drainTo(came);
        }
        return came.stream()
                .filter(Sent.class::isInstance)
                .map(Sent.class::cast)
                .toList();
    }

    private Duration patience() {
        Window window = luggage.window();
        if (!window.hasFreePlace()) {
            return IDLE;
        }
        Instant now = depot.clock().instant();
        Duration due = window.nextDue()
                .map(at -> at.isAfter(now) ? Duration.between(now, at) : CROWDED)
                .orElse(IDLE);
        return RetrySchedule.shorter(due, RetrySchedule.shorter(IDLE, luggage.patience()));
    }

    private void handle(List<Sent> came) {
        List<Note> notes = new ArrayList<>();
        for (Sent each : came) {
            Instant now = depot.clock().instant();
            Answer answer = each.answer();
            if (answer == null) {
                luggage.ended(each.entry(), new Ruling.NotSent(now.plus(NOT_SENT)), null, now);
                continue;
            }
            Ruling ruling = luggage.window()
                    .ruled(each.entry(), depot.judging().rule(each.entry(), answer, now, luggage.arrived()));
            depot.metrics().count(answer, ruling);
            notes.addAll(luggage.ended(each.entry(), ruling, answer, now));
            if (ruling instanceof Ruling.Stop stop && !stopping) {
                stopping = true;
                if (depot.addressees().stopped(addressee, stop.gone())) {
                    luggage.stopped();
                }
            }
        }
        struggling = luggage.window().isStruggling();
        luggage.recorded(notes);
    }
}
