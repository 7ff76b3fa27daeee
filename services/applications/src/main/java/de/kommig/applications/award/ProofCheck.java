package de.kommig.applications.award;

import de.kommig.applications.award.ProofFinding.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a machine finds in a proof of use (ANBest-P no. 6: every payment by day, payee and reason; in the period, by category): it helps the
 * organisation before it hands the proof in, and the funder when it reads it.
 */
public final class ProofCheck {

    private ProofCheck() {}

    /** All findings, those about receipts in their order first; empty when all is in order. */
    public static List<ProofFinding> of(AwardFile file, ProofOfUse proof) {
        return Stream.of(receipts(file, proof.receipts()), doubles(proof.receipts()), figures(file, proof))
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<ProofFinding> receipts(AwardFile file, List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return Stream.of(ProofFinding.of(Kind.NO_RECEIPTS));
        }
        Set<String> planned = new HashSet<>();
        file.notice().plan().forEach(cost -> planned.add(cost.category()));
        return Stream.of(
                        those(receipts, Kind.CATEGORY_NOT_PLANNED, it -> !planned.contains(it.category())),
                        those(receipts, Kind.OTHER_CURRENCY, it -> !file.terms().sameCurrency(it.amount())),
                        those(
                                receipts,
                                Kind.PAID_BEFORE_PERIOD,
                                it -> it.paidOn()
                                        .isBefore(file.notice().period().from())),
                        those(
                                receipts,
                                Kind.PAID_AFTER_PERIOD,
                                it -> it.paidOn().isAfter(file.notice().period().until())),
                        those(
                                receipts,
                                Kind.COMMITTED_TOO_EARLY,
                                it -> it.committedOn() != null
                                        && it.committedOn().isBefore(file.mayCommitFrom())))
                .flatMap(findings -> findings);
    }

    private static Stream<ProofFinding> those(List<Receipt> receipts, Kind kind, Predicate<Receipt> wrong) {
        return receipts.stream().filter(wrong).map(receipt -> ProofFinding.of(kind, receipt));
    }

    private static Stream<ProofFinding> doubles(List<Receipt> receipts) {
        List<Receipt> numbers = repeated(receipts, Receipt::number);
        return Stream.concat(
                numbers.stream().map(receipt -> ProofFinding.of(Kind.NUMBER_TWICE, receipt)),
                repeated(receipts, it -> List.of(it.paidOn(), it.payee(), it.amount())).stream()
                        .filter(receipt -> !numbers.contains(receipt))
                        .map(receipt -> ProofFinding.of(Kind.PERHAPS_TWICE, receipt)));
    }

    /** Those that another one before them is like. */
    private static List<Receipt> repeated(List<Receipt> receipts, Function<Receipt, Object> feature) {
        Set<Object> seen = new HashSet<>();
        return receipts.stream()
                .filter(receipt -> !seen.add(Objects.requireNonNull(feature.apply(receipt))))
                .toList();
    }

    private static Stream<ProofFinding> figures(AwardFile file, ProofOfUse proof) {
        if (!proof.receipts().stream().allMatch(it -> file.terms().sameCurrency(it.amount()))) {
            return Stream.empty();
        }
        ProofFigures figures = ProofFigures.of(file, proof);
        return Stream.concat(
                figures.lines().stream()
                        .filter(line -> !line.withinTolerance())
                        .map(line -> ProofFinding.of(Kind.CATEGORY_OVERSPENT, line.category())),
                Amounts.isZero(figures.toPayBack()) ? Stream.empty() : Stream.of(ProofFinding.of(Kind.MONEY_LEFT)));
    }
}
