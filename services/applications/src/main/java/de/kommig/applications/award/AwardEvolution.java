package de.kommig.applications.award;

import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ChangeKind;
import de.kommig.contracts.award.ObjectionOutcome;
import de.kommig.contracts.award.ReportKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an event makes of an award. Total: an event that cannot follow on a state leaves it as it is. */
final class AwardEvolution {

    private AwardEvolution() {}

    static Award evolve(Award before, AwardEvent event) {
        return switch (before) {
            case Award.None it -> first(it, event);
            case Award.Ahead it -> ahead(it, event);
            case Award.Opened it -> opened(it, event);
            case Award.WithNotice it -> noticed(it, event);
        };
    }

    private static Award first(Award.None none, AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked it ->
                new Award.Ahead(it.parties(), new EarlyStart(it.from(), EarlyStart.Answer.NONE, it.reason(), null));
            case AwardEvent.Opened it -> new Award.Opened(terms(it, null));
            default -> none;
        };
    }

    private static Award ahead(Award.Ahead state, AwardEvent event) {
        return switch (event) {
            case AwardEvent.EarlyStartAsked it ->
                new Award.Ahead(it.parties(), new EarlyStart(it.from(), EarlyStart.Answer.NONE, it.reason(), null));
            case AwardEvent.EarlyStartGiven it ->
                new Award.Ahead(state.parties(), state.early().given(it.from()));
            case AwardEvent.EarlyStartRefused it ->
                new Award.Ahead(state.parties(), state.early().refused(it.reasons()));
            case AwardEvent.Opened it -> new Award.Opened(terms(it, state.early()));
            default -> state;
        };
    }

    private static Terms terms(AwardEvent.Opened it, @Nullable EarlyStart early) {
        return new Terms(
                it.parties(), it.title(), it.amount(), it.amount(), it.zone(), it.rules(), it.financing(), early);
    }

    private static Award opened(Award.Opened state, AwardEvent event) {
        return event instanceof AwardEvent.Noticed it
                ? new Award.Noticed(new AwardFile(
                        state.terms().giving(it.amount()),
                        new Notice(it.on(), it.period(), it.plan(), it.objectionUntil(), false, it.text()),
                        Book.empty(state.terms().amount()),
                        Regranting.none(state.terms().amount())))
                : state;
    }

    private static Award noticed(Award.WithNotice state, AwardEvent event) {
        return switch (event) {
            case AwardEvent.Objected it -> new Award.Objected(state.file(), it.grounds());
            case AwardEvent.ObjectionSettled it -> settled(state, it);
            case AwardEvent.BecameFinal it -> new Award.Running(state.file());
            case AwardEvent.ReportDue it
            when it.kind() == ReportKind.PROOF -> new Award.ProofDue(state.file(), it.dueOn());
            case AwardEvent.ProofSubmitted it ->
                new Award.ProofSubmitted(state.file().with(state.file().book().withProof(it.number())), it.proof());
            case AwardEvent.ProofReturned it ->
                state instanceof Award.ProofSubmitted submitted
                        ? new Award.ProofReturned(state.file(), submitted.proof(), it.corrections(), it.respondBy())
                        : state;
            case AwardEvent.ProofAccepted it -> new Award.Closed(state.file(), Proving.proof(state), it.retainUntil());
            case AwardEvent.HearingOpened it ->
                new Award.Hearing(state.file(), state, it.amount(), it.reasons(), it.respondBy(), null);
            case AwardEvent.HearingAnswered it -> ClaimEvolution.answered(state, it);
            case AwardEvent.HearingEnded it -> ClaimEvolution.ended(state);
            case AwardEvent.RecoveryOrdered it -> ClaimEvolution.ordered(state, it);
            case AwardEvent.PaidBack it -> ClaimEvolution.paidBack(state, it);
            case AwardEvent.GivenBack it -> ClaimEvolution.givenBack(state, it);
            case AwardEvent.Revoked it ->
                new Award.Revoked(
                        state.file(),
                        it.reasons(),
                        it.retainUntil(),
                        state instanceof Award.Hearing hearing ? hearing : null);
            case AwardEvent.RetentionEnded it -> new Award.Anonymised(state.file());
            default -> state instanceof Award.UnderWay it ? underWay(it, event) : state;
        };
    }

    private static Award settled(Award.WithNotice state, AwardEvent.ObjectionSettled event) {
        LocalDate contestableUntil = event.contestableUntil();
        Terms terms = state.file().terms();
        if (event.outcome() == ObjectionOutcome.UPHELD || contestableUntil == null) {
            return new Award.Opened(terms.giving(terms.approved()));
        }
        Notice notice = state.file().notice();
        return new Award.Noticed(state.file()
                .with(
                        event.outcome() == ObjectionOutcome.REJECTED
                                ? notice.upheldUntil(contestableUntil)
                                : notice.contestableUntil(contestableUntil)));
    }

    private static Award underWay(Award.UnderWay state, AwardEvent event) {
        return switch (event) {
            case AwardEvent.ChangeAccepted it
            when it.kind() == ChangeKind.PERIOD ->
                new Award.Running(state.file().accepted(it.number()));
            default -> Refiling.refiled(state, BookKeeping.after(state.file(), event));
        };
    }
}
