package de.kommig.feeds.delivering;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What one webhook is being sent and is to be sent next. Of each case one entry at a time, the one with the lowest number: as long as it has not
 * arrived, what comes after it in its case waits, and other cases go on.
 *
 * <p>A receiver that fails gets less: each failure in a row takes one place away, down to one; the first success gives all back, and what had
 * waited for it to come back need not wait any more: after many failures all is due at once; otherwise what nobody was there to take gets one try more
 * than planned, which does not count. Plain Java for one thread; the time comes in.
 */
final class Window {

    private static final Comparator<Waiting> BY_TIME =
            Comparator.comparing(Waiting::due).thenComparing(Waiting::sequence);

    /** So soon after an attempt nothing is tried out of turn. */
    private static final Duration BREATHER = Duration.ofSeconds(5);

    private final int places;
    private final Map<UUID, TreeMap<Long, Waiting>> cases = new HashMap<>();
    private final Map<UUID, Waiting> underWay = new HashMap<>();
    /** The first of each case of which nothing is under way. */
    private final TreeSet<Waiting> next = new TreeSet<>(BY_TIME);
    /** What nobody was there to take: from when on it may be tried out of turn. */
    private final Map<Long, Instant> missed = new HashMap<>();
    /** Of what is tried out of turn: when its turn is. */
    private final Map<Long, Instant> turns = new HashMap<>();

    private int size;
    private int failuresInARow;
    private Instant quietUntil = Instant.MIN;

    /** @param places how many may be under way at once */
    Window(int places) {
        this.places = places;
    }

    /** Takes in an entry; one that waits already is put in its place, one that is under way stays. */
    void take(Waiting entry) {
        UUID of = entry.application();
        Waiting sending = underWay.get(of);
        if (sending != null && sending.sequence() == entry.sequence()) {
            return;
        }
        turns.remove(entry.sequence());
        TreeMap<Long, Waiting> line = cases.computeIfAbsent(of, unseen -> new TreeMap<>());
        if (sending == null && !line.isEmpty()) {
            next.remove(line.firstEntry().getValue());
        }
        if (line.put(entry.sequence(), entry) == null) {
            size++;
        }
        if (sending == null) {
            next.add(line.firstEntry().getValue());
        }
    }

    /** What is to be sent now, one at a time; it is under way from here on. Empty when there is nothing, or no place. */
    Optional<Waiting> start(Instant now) {
        if (!mayStart(now)) {
            return Optional.empty();
        }
        Waiting entry = next.removeFirst();
        underWay.put(entry.application(), entry);
        return Optional.of(entry);
    }

    private boolean mayStart(Instant now) {
        return hasFreePlace()
                && !next.isEmpty()
                && !now.isBefore(quietUntil)
                && !next.first().due().isAfter(now);
    }

    /** What follows from an attempt, if it was made out of turn: then its failure changes nothing. */
    Ruling ruled(Waiting sent, Ruling inTurn) {
        Instant turn = turns.remove(sent.sequence());
        boolean failed = inTurn instanceof Ruling.Again || inTurn instanceof Ruling.GivenUp;
        return turn != null && (failed || inTurn.equals(new Ruling.Stop(false))) ? new Ruling.InVain(turn) : inTurn;
    }

    /** Notes what became of one that was under way. Returns it as it is from now on. */
    Waiting ended(Waiting sent, Ruling ruling, Instant now) {
        UUID of = sent.application();
        underWay.remove(of);
        TreeMap<Long, Waiting> line = cases.computeIfAbsent(of, unseen -> new TreeMap<>());
        Waiting after = after(sent, ruling, now);
        if (ruling instanceof Ruling.Delivered || ruling instanceof Ruling.GivenUp) {
            line.remove(sent.sequence());
            missed.remove(sent.sequence());
            size--;
        } else {
            line.put(sent.sequence(), after);
            if (ruling instanceof Ruling.Again it && it.away()) {
                missed.put(sent.sequence(), now.plus(BREATHER));
            } else {
                missed.remove(sent.sequence());
            }
        }
        if (line.isEmpty()) {
            cases.remove(of);
        } else {
            next.add(line.firstEntry().getValue());
        }
        count(ruling, now);
        return after;
    }

    private static Waiting after(Waiting sent, Ruling ruling, Instant now) {
        return switch (ruling) {
            case Ruling.Again it -> sent.failed(now, it.due());
            case Ruling.InVain it -> sent.dueAt(it.due());
            case Ruling.NotSent it -> sent.dueAt(it.due());
            case Ruling.GivenUp it -> sent.failed(now, now);
            case Ruling.Stop it -> sent.failed(now, now);
            case Ruling.Delivered it -> sent;
        };
    }

    private void count(Ruling ruling, Instant now) {
        switch (ruling) {
            case Ruling.Delivered it -> {
                boolean wasAway = isStruggling();
                boolean failed = failuresInARow > 0;
                failuresInARow = 0;
                if (wasAway) {
                    allDue(now);
                } else if (failed) {
                    outOfTurn(now);
                }
            }
            case Ruling.NotSent it -> {}
            case Ruling.InVain it -> {}
            case Ruling.Again it -> failuresInARow++;
            case Ruling.GivenUp it -> failuresInARow++;
            case Ruling.Stop it -> failuresInARow++;
        }
    }

    private void allDue(Instant now) {
        next.clear();
        cases.forEach((of, line) -> {
            line.replaceAll((sequence, entry) -> entry.due().isAfter(now) ? entry.dueAt(now) : entry);
            if (!underWay.containsKey(of)) {
                next.add(line.firstEntry().getValue());
            }
        });
    }

    private void outOfTurn(Instant now) {
        List<Waiting> waiting = next.stream()
                .filter(entry -> entry.due().isAfter(now)
                        && !missed.getOrDefault(entry.sequence(), Instant.MAX).isAfter(now))
                .toList();
        for (Waiting entry : waiting) {
            turns.put(entry.sequence(), entry.due());
            Waiting sooner = entry.dueAt(now);
            next.remove(entry);
            next.add(sooner);
            cases.getOrDefault(entry.application(), new TreeMap<>()).put(entry.sequence(), sooner);
        }
    }

    /** The receiver asks for quiet: nothing at all is sent until then. */
    void quiet(Instant now, Duration asked) {
        Instant until = now.plus(asked);
        quietUntil = until.isAfter(quietUntil) ? until : quietUntil;
    }

    /** Whether as many attempts in a row have failed as there are places: it does not look as if anything arrives. */
    boolean isStruggling() {
        return failuresInARow >= places;
    }

    /** How many may be under way as things are. */
    int placesNow() {
        return Math.max(1, places - failuresInARow);
    }

    /** Whether an earlier entry of this case has failed, so that others of it may have to wait for long. */
    boolean isHeldUp(UUID application) {
        TreeMap<Long, Waiting> line = cases.get(application);
        return line != null && line.firstEntry().getValue().attempts() > 0;
    }

    /** All of a case, in their order. */
    Collection<Waiting> of(UUID application) {
        TreeMap<Long, Waiting> line = cases.get(application);
        return line == null ? List.of() : List.copyOf(line.values());
    }

    /** When something can be sent next, if there is a place for it. */
    Optional<Instant> nextDue() {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Instant due = next.first().due();
        return Optional.of(due.isAfter(quietUntil) ? due : quietUntil);
    }

    /** How many cases could go on now if there were places. */
    long startable(Instant now) {
        return next.stream().takeWhile(entry -> !entry.due().isAfter(now)).count();
    }

    boolean hasFreePlace() {
        return underWay.size() < placesNow();
    }

    /** How many have not arrived, those under way among them. */
    int size() {
        return size;
    }

    int underWay() {
        return underWay.size();
    }
}
