package de.kommig.feeds.delivering;

import de.kommig.feeds.log.EntryText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a courier takes up entries: from the feed, behind what it has taken up so far, and from what is wanted once more. */
final class Intake {

    private static final int AGAIN_AT_ONCE = 100;

    private final Depot depot;
    private final Addressee addressee;
    private final Window window;
    private final Set<Long> known = new HashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private volatile boolean look = true;
    private volatile long position;
    private volatile long last;
    private Instant probed = Instant.MIN;
    private boolean outdated;
    private boolean more = true;
    private boolean wanted = true;

    /** @param position the last number that has been taken up */
    Intake(Depot depot, Addressee addressee, Window window, long position) {
        this.depot = depot;
        this.addressee = addressee;
        this.window = window;
        this.position = position;
        this.last = position;
    }

    /** Leaves these out when it comes to them. */
    void passOver(Set<Long> numbers) {
        known.addAll(numbers);
    }

    void lookAgain() {
        look = true;
    }

    boolean isOutdated() {
        return outdated;
    }

    long position() {
        return position;
    }

    long behind() {
        return Math.max(0, last - position);
    }

    /** What is wanted once more, as much as there is room for; of what has been taken up before, since the rest comes anyway. */
    List<EntryText> wantedAgain(long taken) {
        if (look) {
            look = false;
            more = true;
            wanted = true;
        }
        if (!wanted || window.size() >= depot.settings().most()) {
            return List.of();
        }
        List<Replay> replays = depot.replays().of(addressee.webhook());
        wanted = !replays.isEmpty();
        if (!wanted) {
            return List.of();
        }
        Replay replay = replays.getFirst();
        if (!isCurrent()) {
            return List.of();
        }
        List<EntryText> page = depot.feeds()
                .texts(
                        addressee.feed(),
                        replay.next() - 1,
                        Math.min(replay.to(), taken),
                        addressee.types(),
                        AGAIN_AT_ONCE);
        long next = page.size() == AGAIN_AT_ONCE ? page.getLast().sequence() + 1 : replay.to() + 1;
        afterwards.add(() -> depot.replays().proceeded(replay, next));
        return page;
    }

    /** What is new in the feed, as much as there is room for; one at a time, and seldom, when nothing seems to arrive. */
    List<EntryText> fresh(Instant now) {
        int room = room(now);
        if (!more || room == 0) {
            return List.of();
        }
        long end = depot.feeds().last(addressee.feed());
        // After the end has been read: what came in before is judged by the types that held when it came.
        if (end > position && !isCurrent()) {
            return List.of();
        }
        List<EntryText> page = depot.feeds().texts(addressee.feed(), position, end, addressee.types(), room);
        more = page.size() == room;
        position = more ? page.getLast().sequence() : Math.max(position, end);
        last = end;
        return page.stream().filter(entry -> !known.remove(entry.sequence())).toList();
    }

    private boolean isCurrent() {
        outdated = outdated || !depot.addressees().isCurrent(addressee);
        return !outdated;
    }

    private int room(Instant now) {
        int places = depot.settings().places();
        int free = depot.settings().most() - window.size();
        if (window.isStruggling()) {
            if (free <= 0 || now.isBefore(probed.plus(depot.settings().probing()))) {
                return 0;
            }
            probed = now;
            return 1;
        }
        return window.startable(now) < places ? Math.clamp(free, 0, 4 * places) : 0;
    }

    /** What was handed out is written down, as far as it has to be. */
    void takenUp() {
        afterwards.forEach(Runnable::run);
        afterwards.clear();
    }

    /** How long the next look can wait; until something happens when there is nothing to look for. */
    Duration patience(Instant now) {
        if (window.isStruggling() && more) {
            Instant next = probed.plus(depot.settings().probing());
            return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
        }
        boolean room = window.size() < depot.settings().most();
        return room
                        && (wanted
                                || (more
                                        && window.startable(now)
                                                < depot.settings().places()))
                ? Duration.ZERO
                : Duration.ofDays(1);
    }
}
