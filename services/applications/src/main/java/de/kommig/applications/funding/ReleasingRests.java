package de.kommig.applications.funding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whoever writes a call has the money set aside first. When that breaks off in between, the award would keep for ever what no call needs; so a
 * while after the last time, what is set aside is held against what the calls say.
 */
@Component
public class ReleasingRests implements AlarmHandler {

    private static final String KIND = "award-funding";

    /** No request takes that long. */
    private static final Duration QUIET = Duration.ofMinutes(10);

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final FundingCalls funding;
    private final Alarms alarms;
    private final Clock clock;

    public ReleasingRests(
            Aggregates<Award, AwardCommand, AwardEvent> awards, FundingCalls funding, Alarms alarms, Clock clock) {
        this.awards = awards;
        this.funding = funding;
        this.alarms = alarms;
        this.clock = clock;
    }

    /** Money has been set aside just now. */
    public void lookLater(UUID award) {
        alarms.set(KIND + "/" + award, clock.instant().plus(QUIET), KIND, award);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(UUID award, Instant at) {
        if (awards.load(award).state() instanceof Award.WithNotice it) {
            it.file().regranting().calls().keySet().forEach(call -> funding.release(award, call, context(call, at)));
        }
    }

    private CommandContext context(UUID call, Instant at) {
        UUID command = NameUuid.of(KIND, call.toString(), at.toString());
        return CommandContext.bySystem("applications", command, clock.instant());
    }
}
