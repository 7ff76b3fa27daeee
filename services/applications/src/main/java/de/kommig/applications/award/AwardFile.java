package de.kommig.applications.award;

import de.kommig.contracts.Period;
import de.kommig.contracts.award.PlannedCost;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** All that is known of an award whose notice has been given (die Akte). */
public record AwardFile(Terms terms, Notice notice, Book book, Regranting regranting) {

    AwardFile with(Notice other) {
        return new AwardFile(terms, other, book, regranting);
    }

    AwardFile with(Book other) {
        return new AwardFile(terms, notice, other, regranting);
    }

    AwardFile with(Regranting other) {
        return new AwardFile(terms, notice, book, other);
    }

    AwardFile drawdown(int number, UnaryOperator<Drawdown> step) {
        return with(book.drawdown(number, step));
    }

    /** With what the accepted change asks for. */
    AwardFile accepted(int number) {
        AwardFile decided = with(book.change(number, Change::accepted));
        return book.change(number).map(decided::changed).orElse(decided);
    }

    private AwardFile changed(Change change) {
        List<PlannedCost> plan = change.plan();
        LocalDate until = change.until();
        AwardFile planned = plan == null ? this : with(notice.with(plan));
        return until == null
                ? planned
                : planned.with(planned.notice().with(new Period(notice.period().from(), until)));
    }

    /** First day on which the organisation may commit itself to spend the money. */
    public LocalDate mayCommitFrom() {
        return EarlyStart.mayCommitFrom(terms.earlyStart(), notice.on());
    }

    /** Last day on which the proof of use is due. */
    public LocalDate proofDueOn() {
        return Deadlines.toAct(notice.period().until(), terms.rules().proofDue());
    }

    /** Last day on which documents are kept, if the award is closed on this day. */
    LocalDate retainUntil(LocalDate closedOn) {
        return Deadlines.end(closedOn, terms.rules().retention());
    }
}
