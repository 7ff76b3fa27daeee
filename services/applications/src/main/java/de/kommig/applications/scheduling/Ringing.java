package de.kommig.applications.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has alarms ring that are due, one after the other. One that cannot is tried again later and holds up no other. */
final class Ringing implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Ringing.class);

    /** Longer than a command takes. After it, whoever has taken an alarm is taken for dead. */
    private static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 10;

    private final AlarmQueue queue;
    private final Map<String, AlarmHandler> handlers;
    private final Clock clock;

    Ringing(AlarmQueue queue, List<AlarmHandler> handlers, Clock clock) {
        this.queue = queue;
        this.handlers = handlers.stream().collect(Collectors.toMap(AlarmHandler::kind, Function.identity()));
        this.clock = clock;
    }

    /** Has all ring that are due now. */
    @Override
    public void run() {
        Instant now = clock.instant();
        Optional<Alarm> next = queue.take(now, now.plus(TAKEN_FOR));
        while (next.isPresent()) {
            ring(next.get(), now);
            next = queue.take(now, now.plus(TAKEN_FOR));
        }
    }

    private void ring(Alarm alarm, Instant now) {
        AlarmHandler handler = handlers.get(alarm.kind());
        if (handler == null) {
            // Set by a newer version of this service, perhaps.
            queue.again(alarm, now.plus(LONGEST_WAIT));
            log.warn("nobody takes alarms of the kind {}", alarm.kind());
            return;
        }
        try {
            handler.ring(alarm.subject(), alarm.at());
            queue.done(alarm);
        } catch (RuntimeException failure) {
            queue.again(alarm, now.plus(waitAfter(alarm.attempts())));
            log.warn(
                    "an alarm of the kind {} did not work this time: {}",
                    alarm.kind(),
                    failure.getClass().getName());
        }
    }

    private static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, DOUBLED_AT_MOST));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
