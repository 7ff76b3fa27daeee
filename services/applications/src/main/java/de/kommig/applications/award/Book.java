package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What has happened to an award since its notice became final.
 *
 * @param reminded interim reports of which the organisation has been reminded, by the day on which they are due
 * @param proofs how often a proof of use has been handed in
 * @param paidBack what the organisation has paid back, without interest
 */
public record Book(
        List<Drawdown> drawdowns,
        List<Change> changes,
        List<InterimReport> reports,
        List<LocalDate> reminded,
        int proofs,
        Money paidBack) {

    static Book empty(Money like) {
        return new Book(List.of(), List.of(), List.of(), List.of(), 0, Amounts.none(like));
    }

    /** All that has been paid. */
    public Money paid() {
        return sum(drawdowns.stream().filter(drawdown -> drawdown.paid() != null));
    }

    /** All that has been paid or asked for, but for what was refused. */
    public Money claimed() {
        return sum(drawdowns.stream().filter(drawdown -> drawdown.refusal() == null));
    }

    /** What the organisation has of the funder's money. */
    public Money kept() {
        return Amounts.minus(paid(), paidBack);
    }

    private Money sum(Stream<Drawdown> some) {
        return Amounts.sum(some.map(Drawdown::amount).toList(), paidBack);
    }

    Optional<Drawdown> drawdown(int number) {
        return drawdowns.stream().filter(it -> it.number() == number).findFirst();
    }

    Optional<Change> change(int number) {
        return changes.stream().filter(it -> it.number() == number).findFirst();
    }

    boolean hasReport(LocalDate dueOn) {
        return reports.stream().anyMatch(report -> report.dueOn().equals(dueOn));
    }

    Book with(Drawdown drawdown) {
        return new Book(and(drawdowns, drawdown), changes, reports, reminded, proofs, paidBack);
    }

    Book drawdown(int number, UnaryOperator<Drawdown> step) {
        List<Drawdown> after = drawdowns.stream()
                .map(it -> it.number() == number ? step.apply(it) : it)
                .toList();
        return new Book(after, changes, reports, reminded, proofs, paidBack);
    }

    Book with(Change change) {
        return new Book(drawdowns, and(changes, change), reports, reminded, proofs, paidBack);
    }

    Book change(int number, UnaryOperator<Change> step) {
        List<Change> after = changes.stream()
                .map(it -> it.number() == number ? step.apply(it) : it)
                .toList();
        return new Book(drawdowns, after, reports, reminded, proofs, paidBack);
    }

    Book with(InterimReport report) {
        return new Book(drawdowns, changes, and(reports, report), reminded, proofs, paidBack);
    }

    Book reminded(LocalDate dueOn) {
        return new Book(drawdowns, changes, reports, and(reminded, dueOn), proofs, paidBack);
    }

    Book withProof(int number) {
        return new Book(drawdowns, changes, reports, reminded, number, paidBack);
    }

    Book paidBack(Money more) {
        return new Book(drawdowns, changes, reports, reminded, proofs, Amounts.plus(paidBack, more));
    }

    private static <T> List<T> and(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return List.copyOf(more);
    }
}
