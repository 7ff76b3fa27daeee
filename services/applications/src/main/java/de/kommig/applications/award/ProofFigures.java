package de.kommig.applications.award;

import de.kommig.contracts.Money;
import de.kommig.contracts.award.PlannedCost;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The figures of a proof of use (zahlenmäßiger Nachweis).
 *
 * @param lines by category: those of the plan in their order, then those that are not in it
 * @param planned the whole plan
 * @param spent all receipts
 * @param otherMeans what else paid for it
 * @param paid what the funder has paid
 * @param due what the funder owes by the financing kind
 * @param toPayBack what has been paid beyond that and not paid back
 */
public record ProofFigures(
        List<Line> lines, Money planned, Money spent, Money otherMeans, Money paid, Money due, Money toPayBack) {

    /** A category. */
    public record Line(String category, Money planned, Money spent, boolean withinTolerance) {}

    /** The figures of this proof, held against the award. */
    public static ProofFigures of(AwardFile file, ProofOfUse proof) {
        Money none = Amounts.none(file.terms().amount());
        Map<String, Money> planned = Spending.planned(file.notice().plan());
        Map<String, Money> spent = Spending.of(proof.receipts());
        List<Line> lines = Stream.concat(
                        file.notice().plan().stream().map(PlannedCost::category),
                        spent.keySet().stream().sorted())
                .distinct()
                .map(category ->
                        line(file, category, planned.getOrDefault(category, none), spent.getOrDefault(category, none)))
                .toList();
        Money all = Planning.total(file.notice().plan(), none);
        Money due = Settlement.due(
                file.terms().financing().kind(), file.terms().amount(), all, proof.spent(), proof.otherMeans());
        return new ProofFigures(
                lines,
                all,
                proof.spent(),
                proof.otherMeans(),
                file.book().paid(),
                due,
                Amounts.minus(file.book().kept(), due));
    }

    /** The same with what has been paid and paid back since. */
    public ProofFigures now(Book book) {
        return new ProofFigures(lines, planned, spent, otherMeans, book.paid(), due, Amounts.minus(book.kept(), due));
    }

    private static Line line(AwardFile file, String category, Money planned, Money spent) {
        return new Line(
                category,
                planned,
                spent,
                Tolerance.within(planned, spent, file.terms().financing().tolerancePercent()));
    }
}
