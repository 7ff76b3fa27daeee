package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardClock;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One alarm for each award, set to what happens next to it; when it rings, whatever time has come for happens. */
@Component
public class AwardClockwork implements AlarmHandler {

    private static final String KIND = "award";

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final Alarms alarms;
    private final Clock clock;

    public AwardClockwork(Aggregates<Award, AwardCommand, AwardEvent> awards, Alarms alarms, Clock clock) {
        this.awards = awards;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Sets the alarm by how the award is now. */
    public void wind(UUID award) {
        String alarm = KIND + "/" + award;
        AwardClock.next(awards.load(award).state())
                .ifPresentOrElse(due -> alarms.set(alarm, due.at(), KIND, award), () -> alarms.clear(alarm));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Each event that comes of it has the alarm set again, by way of the award's events. */
    @Override
    public void ring(UUID award, Instant at) {
        long version = awards.load(award).version();
        while (awards.handle(award, new AwardCommand.LookAtTheClock(clock.instant()), context(award, version))
                instanceof Outcome.Accepted<Award>(var state, var after, var repeated)) {
            version = after;
        }
    }

    /** Two that ring at once do one and the same. */
    private CommandContext context(UUID award, long version) {
        String name = "the clock of award " + award + " after " + version;
        return CommandContext.bySystem(
                "applications", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), clock.instant());
    }
}
