package de.kommig.applications.award;

import de.kommig.contracts.award.AwardEvent;

/** What the events of a claim make of an award. */
final class ClaimEvolution {

    private ClaimEvolution() {}

    static Award answered(Award.WithNotice state, AwardEvent.HearingAnswered event) {
        return switch (state) {
            case Award.Hearing it -> it.answered(event.answer());
            case Award.Revoked it -> {
                Award.Hearing hearing = it.hearing();
                yield hearing == null
                        ? it
                        : new Award.Revoked(
                                it.file(), it.reasons(), it.retainUntil(), hearing.answered(event.answer()));
            }
            default -> state;
        };
    }

    static Award ended(Award.WithNotice state) {
        return state instanceof Award.Hearing it ? it.before() : state;
    }

    static Award ordered(Award.WithNotice state, AwardEvent.RecoveryOrdered event) {
        return new Award.Recovery(
                state.file(),
                state instanceof Award.Hearing it ? it.before() : state,
                event.amount(),
                event.interestFrom(),
                event.payBy(),
                event.reasons());
    }

    /** Once nothing is left to pay, the award is closed if the event says so, and otherwise goes on. */
    static Award paidBack(Award.WithNotice state, AwardEvent.PaidBack event) {
        if (!(state instanceof Award.Recovery it)) {
            return state;
        }
        AwardFile file = it.file().with(it.file().book().paidBack(event.amount()));
        if (event.retainUntil() != null) {
            return new Award.Closed(file, Proving.proof(it), event.retainUntil());
        }
        Award.WithNotice before = Refiling.refiled(it.before(), file);
        return Amounts.isZero(event.outstanding())
                ? before
                : new Award.Recovery(file, before, event.outstanding(), it.interestFrom(), it.payBy(), it.reasons());
    }

    static Award givenBack(Award.WithNotice state, AwardEvent.GivenBack event) {
        AwardFile file = state.file();
        return Refiling.refiled(state, file.with(file.book().paidBack(event.amount())));
    }
}
