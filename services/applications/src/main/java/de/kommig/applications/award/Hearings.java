package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.BeforeHearing;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Before money is claimed back, the organisation is heard (§ 28 VwVfG). */
final class Hearings {

    private Hearings() {}

    /**
     * After the proof, while the project runs, or after a revocation: whenever money may have to be paid back, its organisation is heard first.
     */
    static Decision<AwardEvent> hear(Award state, AwardCommand.OpenHearing command) {
        boolean possible = state instanceof Award.UnderWay
                || state instanceof Award.ProofSubmitted
                || state instanceof Award.Revoked;
        if (!possible || !(state instanceof Award.WithNotice it)) {
            return rejected(because(state));
        }
        return Claims.fault(it.file(), command.amount())
                .or(() -> Claims.past(it.file(), command.respondBy(), command.now()))
                .map(Decision::<AwardEvent>rejected)
                .orElseGet(() -> accepted(new AwardEvent.HearingOpened(
                        it.parties(), command.amount(), command.reasons(), command.respondBy())));
    }

    static Decision<AwardEvent> answer(Award state, AwardCommand.AnswerHearing command) {
        Award.Hearing hearing = open(state);
        if (hearing == null) {
            return rejected(because(state));
        }
        return hearing.answer() == null
                ? accepted(new AwardEvent.HearingAnswered(hearing.parties(), command.answer()))
                : rejected(AwardRejection.HEARING_ALREADY_ANSWERED);
    }

    /** A revocation leaves the organisation the time that it had to answer. */
    private static Award.@Nullable Hearing open(Award state) {
        return switch (state) {
            case Award.Hearing it -> it;
            case Award.Revoked it -> it.hearing();
            default -> null;
        };
    }

    /** Nothing comes of it. */
    static Decision<AwardEvent> end(Award state) {
        return state instanceof Award.Hearing it
                ? accepted(new AwardEvent.HearingEnded(it.parties(), word(it.before())))
                : rejected(because(state));
    }

    private static BeforeHearing word(Award.WithNotice before) {
        return switch (before) {
            case Award.ProofDue it -> BeforeHearing.PROOF_DUE;
            case Award.ProofSubmitted it -> BeforeHearing.PROOF_SUBMITTED;
            case Award.ProofReturned it -> BeforeHearing.PROOF_RETURNED;
            case Award.Revoked it -> BeforeHearing.REVOKED;
            default -> BeforeHearing.RUNNING;
        };
    }

    /** What keeps the funder from claiming this much; empty when nothing does. */
    static Optional<AwardRejection> notHeard(Award.@Nullable Hearing hearing, Money amount, Instant now) {
        if (hearing == null) {
            return Optional.of(AwardRejection.NOT_HEARD);
        }
        Terms terms = hearing.file().terms();
        if (hearing.answer() == null && !terms.day(now).isAfter(hearing.respondBy())) {
            return Optional.of(AwardRejection.HEARING_IS_NOT_OVER);
        }
        return terms.sameCurrency(amount) && amount.exceeds(hearing.amount())
                ? Optional.of(AwardRejection.CLAIM_EXCEEDS_HEARING)
                : Optional.empty();
    }
}
