package de.kommig.applications.scheduling;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Alarms that live as long as the process. */
public final class InMemoryAlarms implements AlarmQueue {

    private record Waiting(Alarm alarm, Instant due) {}

    private final Map<String, Waiting> waiting = new HashMap<>();

    @Override
    public synchronized void set(String id, Instant at, String kind, UUID subject) {
        waiting.put(id, new Waiting(new Alarm(id, at, kind, subject, 0), at));
    }

    @Override
    public synchronized void clear(String id) {
        waiting.remove(id);
    }

    @Override
    public synchronized Optional<Alarm> take(Instant now, Instant until) {
        Optional<Alarm> due = waiting.values().stream()
                .filter(one -> !one.due().isAfter(now))
                .min(Comparator.comparing(Waiting::due))
                .map(Waiting::alarm)
                .map(one -> new Alarm(one.id(), one.at(), one.kind(), one.subject(), one.attempts() + 1));
        due.ifPresent(taken -> waiting.put(taken.id(), new Waiting(taken, until)));
        return due;
    }

    @Override
    public synchronized void done(Alarm taken) {
        waiting.computeIfPresent(taken.id(), (id, now) -> isSame(now, taken) ? null : now);
    }

    @Override
    public synchronized void again(Alarm taken, Instant then) {
        waiting.computeIfPresent(taken.id(), (id, now) -> isSame(now, taken) ? new Waiting(now.alarm(), then) : now);
    }

    private static boolean isSame(Waiting now, Alarm taken) {
        return now.alarm().at().equals(taken.at());
    }
}
