package de.kommig.applications.deadline;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.LastSecond;
import de.kommig.contracts.call.Outline;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import java.time.Duration;
import java.time.Instant;

/**
 * The rules of an exception from a call's deadline. A deadline that an authority has set can be extended, also when it has passed already, above all
 * where it would be unfair to let the consequences stand: § 31 (7) VwVfG; cf. § 32 VwVfG on who was prevented through no fault of their own.
 */
public final class DeadlineDecider {

    /** A year that was typed wrong is noticed; who needs longer than this is better served by the next call. */
    public static final Duration LONGEST = Duration.ofDays(90);

    public static final Decider<Deadline, DeadlineCommand, DeadlineEvent> DECIDER =
            new Decider<>(new Deadline.AsCalled(), DeadlineDecider::evolve, DeadlineDecider::decide);

    private DeadlineDecider() {}

    private static Deadline evolve(Deadline before, DeadlineEvent event) {
        return switch (event) {
            case DeadlineEvent.ExceptionGranted it -> new Deadline.PutOff(it);
            case DeadlineEvent.ExceptionWithdrawn it -> new Deadline.AsCalled();
        };
    }

    private static Decision<DeadlineEvent> decide(Deadline state, DeadlineCommand command) {
        return switch (command) {
            case DeadlineCommand.Grant it -> grant(state, it);
            case DeadlineCommand.Withdraw it -> withdraw(state);
        };
    }

    private static Decision<DeadlineEvent> grant(Deadline state, DeadlineCommand.Grant it) {
        if (it.decided()) {
            return rejected(DeadlineRejection.CALL_HAS_BEEN_DECIDED);
        }
        if (LastSecond.isOver(it.until(), it.now())) {
            return rejected(DeadlineRejection.UNTIL_IS_PAST);
        }
        if (!LastSecond.isOver(firstEnd(it.terms()), it.until())) {
            return rejected(DeadlineRejection.UNTIL_IS_WITHIN_TIME);
        }
        if (it.until().isAfter(it.terms().closesAt().plus(LONGEST))) {
            return rejected(DeadlineRejection.UNTIL_IS_TOO_LATE);
        }
        var granted = new DeadlineEvent.ExceptionGranted(
                it.call(), it.funder(), it.organisation(), it.terms().title(), it.until(), it.reason());
        return state instanceof Deadline.PutOff(var before) && before.equals(granted)
                ? rejected(DeadlineRejection.EXCEPTION_ALREADY_GRANTED)
                : accepted(granted);
    }

    private static Decision<DeadlineEvent> withdraw(Deadline state) {
        return switch (state) {
            case Deadline.AsCalled it -> rejected(DeadlineRejection.NO_EXCEPTION);
            case Deadline.PutOff(var it) ->
                accepted(new DeadlineEvent.ExceptionWithdrawn(
                        it.call(), it.funder(), it.organisation(), it.callTitle()));
        };
    }

    /** The last second of the call, or of its outline where it has one. */
    private static Instant firstEnd(CallTerms terms) {
        Outline outline = terms.inDetail().outline();
        return outline == null ? terms.closesAt() : outline.closesAt();
    }
}
