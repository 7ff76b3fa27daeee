package de.kommig.applications.scheduling;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Alarms with a clock that goes when a test says so; whoever is called looks at the same clock. */
public final class RungAlarms extends Clock {

    public final InMemoryAlarms alarms = new InMemoryAlarms();
    private Instant now;

    public RungAlarms(Instant now) {
        this.now = now;
    }

    /** Time goes on to this moment, and what is due by then rings. */
    public void ringAt(Instant moment, AlarmHandler... handlers) {
        now = moment;
        new Ringing(alarms, List.of(handlers), this).run();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
