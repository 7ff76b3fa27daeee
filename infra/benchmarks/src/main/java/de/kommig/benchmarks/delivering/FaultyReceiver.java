package de.kommig.benchmarks.delivering;

import de.kommig.receiver.Behaviour;
import de.kommig.receiver.Reply;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Fails by chance: 30 % answer 500, 10 % answer too late, 5 % end the connection. */
final class FaultyReceiver implements Behaviour {

    private static final int FAILS = 30;
    private static final int TIMES_OUT = 10;
    private static final int RESETS = 5;

    private final Random random;
    private final Duration late;
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong timedOut = new AtomicLong();
    private final AtomicLong reset = new AtomicLong();

    /** @param late longer than the platform waits */
    FaultyReceiver(long seed, Duration late) {
        this.random = new Random(seed);
        this.late = late;
    }

    @Override
    public Reply to(String id, String body) {
        int chance = random.nextInt(100);
        if (chance < FAILS) {
            failed.incrementAndGet();
            return new Reply.Status(500, "by chance");
        }
        if (chance < FAILS + TIMES_OUT) {
            timedOut.incrementAndGet();
            return new Reply.Late(late, 500);
        }
        if (chance < FAILS + TIMES_OUT + RESETS) {
            reset.incrementAndGet();
            return new Reply.Broken();
        }
        return Reply.TAKEN;
    }

    long failed() {
        return failed.get();
    }

    long timedOut() {
        return timedOut.get();
    }

    long resets() {
        return reset.get();
    }
}
