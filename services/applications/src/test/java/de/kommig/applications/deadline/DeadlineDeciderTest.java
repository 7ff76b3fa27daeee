package de.kommig.applications.deadline;

import static de.kommig.applications.application.ApplicationHistories.ref;

import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.testing.DeciderFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlineDeciderTest {

    private static final UUID CALL = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final Instant CLOSES = Instant.parse("2026-10-25T22:59:59Z");
    private static final Instant NOW = Instant.parse("2026-10-27T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-05T22:59:59Z");
    private static final CallTerms TERMS = new CallTerms(
            "Ankommen 2026", null, Instant.parse("2026-09-01T08:00:00Z"), CLOSES, Money.euros("100000.00"), 3, 2);

    private static final DeciderFixture<Deadline, DeadlineCommand, DeadlineEvent> AS_CALLED =
            DeciderFixture.of(DeadlineDecider.DECIDER);
    private static final DeciderFixture<Deadline, DeadlineCommand, DeadlineEvent> PUT_OFF =
            AS_CALLED.given(granted(UNTIL, "illness"));

    @Test
    void an_exception_is_recorded_before_the_call_closes_and_after_it() {
        AS_CALLED.when(grant(UNTIL, "illness", NOW)).then(granted(UNTIL, "illness"));
        AS_CALLED.when(grant(UNTIL, "illness", CLOSES.minusSeconds(60))).then(granted(UNTIL, "illness"));
    }

    @Test
    void another_one_takes_its_place_and_can_be_later_or_earlier() {
        Instant later = UNTIL.plus(Duration.ofDays(3));
        Instant earlier = UNTIL.minus(Duration.ofDays(3));
        PUT_OFF.when(grant(later, "illness", NOW)).then(granted(later, "illness"));
        PUT_OFF.when(grant(earlier, "illness", NOW)).then(granted(earlier, "illness"));
        PUT_OFF.when(grant(UNTIL, "flood", NOW)).then(granted(UNTIL, "flood"));
        PUT_OFF.when(grant(UNTIL, "illness", NOW)).thenRejected(DeadlineRejection.EXCEPTION_ALREADY_GRANTED);
    }

    @Test
    void its_own_last_second_is_still_to_come() {
        AS_CALLED.when(grant(UNTIL, "illness", UNTIL.plusMillis(999))).then(granted(UNTIL, "illness"));
        AS_CALLED.when(grant(UNTIL, "illness", UNTIL.plusSeconds(1))).thenRejected(DeadlineRejection.UNTIL_IS_PAST);
    }

    @Test
    void it_is_longer_than_what_everybody_has() {
        Instant before = CLOSES.minusSeconds(60);
        Instant firstLater = CLOSES.plusSeconds(1);
        AS_CALLED.when(grant(CLOSES, "illness", before)).thenRejected(DeadlineRejection.UNTIL_IS_WITHIN_TIME);
        AS_CALLED
                .when(grant(CLOSES.plusMillis(999), "illness", before))
                .thenRejected(DeadlineRejection.UNTIL_IS_WITHIN_TIME);
        AS_CALLED.when(grant(firstLater, "illness", before)).then(granted(firstLater, "illness"));
    }

    @Test
    void with_an_outline_it_is_longer_than_that_takes() {
        Instant outline = CLOSES.minus(Duration.ofDays(20));
        CallTerms twoStages = TERMS.with(CallRules.NONE.with(new Outline(outline)));
        Instant now = outline.plusSeconds(3600);
        Instant until = outline.plus(Duration.ofDays(2));
        AS_CALLED.when(grant(twoStages, until, "illness", now)).then(granted(until, "illness"));
        AS_CALLED.when(grant(TERMS, until, "illness", now)).thenRejected(DeadlineRejection.UNTIL_IS_WITHIN_TIME);
    }

    @Test
    void it_does_not_last_for_ever() {
        Instant last = CLOSES.plus(DeadlineDecider.LONGEST);
        AS_CALLED.when(grant(last, "illness", NOW)).then(granted(last, "illness"));
        AS_CALLED.when(grant(last.plusMillis(1), "illness", NOW)).thenRejected(DeadlineRejection.UNTIL_IS_TOO_LATE);
    }

    @Test
    void nothing_is_extended_once_all_has_been_decided() {
        AS_CALLED
                .when(new DeadlineCommand.Grant(CALL, FUNDER, ORGANISATION, TERMS, true, UNTIL, ref("illness"), NOW))
                .thenRejected(DeadlineRejection.CALL_HAS_BEEN_DECIDED);
    }

    @Test
    void it_is_taken_back_once_and_can_be_granted_again() {
        var withdrawn = new DeadlineEvent.ExceptionWithdrawn(CALL, FUNDER, ORGANISATION, TERMS.title());
        var after = PUT_OFF.when(new DeadlineCommand.Withdraw()).then(withdrawn);
        after.when(new DeadlineCommand.Withdraw()).thenRejected(DeadlineRejection.NO_EXCEPTION);
        after.when(grant(UNTIL, "illness", NOW)).then(granted(UNTIL, "illness"));
        AS_CALLED.when(new DeadlineCommand.Withdraw()).thenRejected(DeadlineRejection.NO_EXCEPTION);
    }

    private static DeadlineCommand grant(Instant until, String reason, Instant now) {
        return grant(TERMS, until, reason, now);
    }

    private static DeadlineCommand grant(CallTerms terms, Instant until, String reason, Instant now) {
        return new DeadlineCommand.Grant(CALL, FUNDER, ORGANISATION, terms, false, until, ref(reason), now);
    }

    private static DeadlineEvent granted(Instant until, String reason) {
        return new DeadlineEvent.ExceptionGranted(CALL, FUNDER, ORGANISATION, TERMS.title(), until, ref(reason));
    }
}
