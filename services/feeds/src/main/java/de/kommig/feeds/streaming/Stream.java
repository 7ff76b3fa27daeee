package de.kommig.feeds.streaming;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is told to one reader, from their place in the feed on. */
final class Stream {

    /** When to come again after the end, in milliseconds: soon, since nothing is lost and somebody waits. */
    private static final String GREETING = "retry: 2000\n\n";

    private static final String HEARTBEAT = ": still here\n\n";
    /** What is written at once from the tail. */
    private static final int AT_ONCE = 64;

    /** What the writing for one connection costs, about, with what goes with it; the more there are, the more is gathered for each. */
    private static final Duration SHARE = Duration.ofNanos(40_000);

    private static final Duration SHORTEST_BEAT = Duration.ofMillis(50);
    private static final Duration LONGEST_BEAT = Duration.ofMillis(250);

    private final Wish wish;
    private final Tail tail;
    private final Streaming streaming;
    private final Pen pen;
    private final long end;
    /** All up to here has been written or does not matter to the reader. */
    private long through;
    /** What the reader knows to be their place. */
    private long told;

    Stream(Wish wish, Tail tail, Streaming streaming, Pen pen) {
        this.wish = wish;
        this.tail = tail;
        this.streaming = streaming;
        this.pen = pen;
        this.end = System.nanoTime() + streaming.settings.longestStream().toNanos();
        this.through = wish.after();
        this.told = wish.after();
    }

    void tell() throws IOException, InterruptedException {
        pen.write(GREETING);
        while (!tail.hasEnded() && left() > 0) {
            List<Frame> next = next();
            if (!next.isEmpty()) {
                if (!streaming.standing.isMember(wish.caller())) {
                    return;
                }
                pen.write(next);
                told = next.getLast().sequence();
                Thread.sleep(beat());
            } else if (untilHeartbeat() <= 0) {
                if (!streaming.standing.reads(wish.feed(), wish.caller())) {
                    return;
                }
                pen.write(through > told ? place() : HEARTBEAT);
            } else if (through >= tail.last()) {
                tail.await(through, Math.min(left(), untilHeartbeat()));
            }
        }
    }

    /** What is written next; empty when nothing is there for this reader. */
    private List<Frame> next() throws InterruptedException {
        long last = tail.last();
        Optional<List<Frame>> held = tail.behind(through);
        if (held.isEmpty()) {
            List<Frame> read = streaming.read(wish.feed(), through, last, wish);
            through = Streaming.isFull(read) ? read.getLast().sequence() : last;
            return read;
        }
        List<Frame> some = held.get().stream().limit(AT_ONCE).toList();
        if (!some.isEmpty()) {
            through = some.getLast().sequence();
        }
        return some.stream().filter(frame -> wish.isAbout(frame.type())).toList();
    }

    /** Tells a reader who only wants some types how far the feed has come, so that they need not be looked for again: no event, only its number. */
    private String place() {
        told = through;
        return "id: " + through + "\n\n";
    }

    private Duration beat() {
        Duration share = SHARE.multipliedBy(streaming.connections());
        boolean behind = through < tail.last() - AT_ONCE;
        if (behind) {
            return Duration.ZERO;
        }
        return share.compareTo(SHORTEST_BEAT) < 0
                ? SHORTEST_BEAT
                : share.compareTo(LONGEST_BEAT) > 0 ? LONGEST_BEAT : share;
    }

    private long left() {
        return end - System.nanoTime();
    }

    private long untilHeartbeat() {
        return streaming.settings.heartbeat().toNanos() - pen.rested();
    }
}
