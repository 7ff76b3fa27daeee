package de.kommig.applications.prechecking;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.application.Stages;
import de.kommig.applications.application.TimeToApply;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a call takes applications now, or their outlines where it asks for these first.
 *
 * @param moment until when, from when, or since when not
 * @param stage which of them
 * @param byException whether it is open so long to an organisation alone that has an exception
 */
record Opening(OpeningState state, Instant moment, Stage stage, boolean byException) {

    /** As it is for everybody. */
    Opening(OpeningState state, Instant moment, Stage stage) {
        this(state, moment, stage, false);
    }

    /** For an organisation that has no exception. */
    static Opening of(CallTerms call, Application.@Nullable Begun own, Instant now) {
        return of(call, own, null, now);
    }

    /**
     * @param own an application of whoever asks; {@code null}: none has been begun
     * @param exception last second of their exception; {@code null}: there is none
     */
    static Opening of(CallTerms call, Application.@Nullable Begun own, @Nullable Instant exception, Instant now) {
        if (now.isBefore(call.opensAt())) {
            return new Opening(OpeningState.OPENS_LATER, call.opensAt(), Stages.first(call));
        }
        boolean invited = own instanceof Application.Invited;
        Stage stage = invited ? Stage.FULL : Stages.first(call);
        Instant closesAt = own instanceof Application.Invited late
                ? Stages.until(late, call).orElse(call.closesAt())
                : Stages.closesAt(call);
        TimeToApply time = new TimeToApply(closesAt, exception);
        if (time.isOverAt(now)) {
            // Once the whole call is over, that is what counts.
            return call.isOverAt(now) && !invited
                    ? new Opening(OpeningState.OVER, new TimeToApply(call.closesAt(), exception).last(), Stage.FULL)
                    : new Opening(OpeningState.OVER, time.last(), stage);
        }
        boolean byException = time.last().isAfter(time.closesAt());
        return new Opening(OpeningState.OPEN, time.last(), stage, byException);
    }

    /** That there is time, as a rule among the others; empty as long as everybody has. */
    Optional<EligibilityRule> rule() {
        List<String> wanted = List.of(moment.toString());
        if (state == OpeningState.OVER) {
            List<Remedy> remedies = List.of(Remedy.ASK_FOR_EXCEPTION);
            return Optional.of(new EligibilityRule(Kind.DEADLINE, Standing.UNMET, wanted, remedies));
        }
        return byException
                ? Optional.of(new EligibilityRule(Kind.DEADLINE, Standing.MET, wanted, List.of()))
                : Optional.empty();
    }
}
