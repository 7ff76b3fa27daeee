package de.kommig.applications.award;

import static de.kommig.applications.award.AwardRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The notice can be contested until it is final (§§ 70, 74 VwGO; the period is for the call to say), or until the organisation waives that. */
final class Contesting {

    /** For an action at court once the objection has been rejected (§ 74 (1) VwGO); a law, not a funder's choice. */
    private static final String TO_GO_TO_COURT = "P1M";

    private Contesting() {}

    /** The last day for an objection to a notice that is announced on this day. */
    static LocalDate objectionUntil(Terms terms, LocalDate announcedOn) {
        return Deadlines.toAct(announcedOn, terms.rules().objectionPeriod());
    }

    /**
     * One objection that is rejected is followed by a suit, not by another objection (§ 74 VwGO); one that was withdrawn may be raised again within
     * the time for the first (§ 70 (1) VwGO), which goes on from the notice.
     */
    static Decision<AwardEvent> object(Award state, AwardCommand.Object command) {
        if (!(state instanceof Award.Noticed(var file))) {
            return rejected(because(state));
        }
        if (file.notice().objectionRejected()) {
            return rejected(AwardRejection.OBJECTION_HAS_BEEN_REJECTED);
        }
        // The clock may not have come to it yet.
        return file.terms().day(command.now()).isAfter(file.notice().contestableUntil())
                ? rejected(AwardRejection.OBJECTION_PERIOD_IS_OVER)
                : accepted(new AwardEvent.Objected(file.terms().parties(), command.grounds()));
    }

    static Decision<AwardEvent> settle(Award state, AwardCommand.SettleObjection command) {
        return state instanceof Award.Objected(var file, var grounds)
                ? accepted(new AwardEvent.ObjectionSettled(
                        file.terms().parties(),
                        command.outcome(),
                        contestableUntil(file, command.outcome(), file.terms().day(command.now())),
                        command.reasons()))
                : rejected(because(state));
    }

    private static @Nullable LocalDate contestableUntil(AwardFile file, ObjectionOutcome outcome, LocalDate today) {
        return switch (outcome) {
            case WITHDRAWN -> file.notice().contestableUntil();
            case REJECTED -> Deadlines.toAct(today, TO_GO_TO_COURT);
            case UPHELD -> null;
        };
    }

    static Decision<AwardEvent> waive(Award state, AwardCommand.WaiveObjection command) {
        return state instanceof Award.Noticed(var file)
                ? accepted(new AwardEvent.BecameFinal(
                        file.terms().parties(), file.terms().day(command.now()), true))
                : rejected(because(state));
    }
}
