package de.kommig.applications.completeness;

import de.kommig.applications.call.Terms;
import de.kommig.applications.plan.CostLine;
import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.FundingSource;
import de.kommig.applications.plan.SourceKind;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.Period;
import de.kommig.contracts.application.AttachedDocument;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is handed in to {@link Terms#RICH}: complete, but for what a test leaves out. */
final class Proposals {

    private static final Money LARGE = Money.euros("5000");

    private Proposals() {}

    static ProposalText answering(String key, String answer) {
        return with(
                it -> {
                    Map<String, String> answers = new HashMap<>(it);
                    answers.put(key, answer);
                    return answers;
                },
                null);
    }

    static ProposalText whole(Money requested) {
        return plan(requested, "6000.00");
    }

    static ProposalText plan(Money requested, String costs) {
        FinancingPlan plan = new FinancingPlan(
                List.of(
                        new CostLine("a", "staff", "Honorare", Money.euros("3000"), null),
                        new CostLine(
                                "b",
                                "rooms",
                                "Miete",
                                new Money(new BigDecimal(costs).subtract(new BigDecimal("3000")), "EUR"),
                                null)),
                List.of(
                        new FundingSource("g", SourceKind.GRANT, "Zuwendung", requested, null),
                        new FundingSource("o", SourceKind.OWN_CASH, "Eigenes", Money.euros("1000"), null)));
        return with(it -> it, null, plan);
    }

    static ProposalText with(
            UnaryOperator<Map<String, String>> answers, @Nullable Map<String, List<Map<String, String>>> tables) {
        return with(answers, tables, whole(LARGE).plan());
    }

    private static ProposalText with(
            UnaryOperator<Map<String, String>> answers,
            @Nullable Map<String, List<Map<String, String>>> tables,
            @Nullable FinancingPlan plan) {
        return new ProposalText(
                "Treffen",
                answers.apply(Map.of("target-group", "Frauen", "size", "small", "people", "20")),
                tables,
                plan,
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                List.of("altona"),
                List.of("language"),
                null,
                null,
                null,
                List.of(new AttachedDocument(new UUID(1, 1), "statutes", "0".repeat(64), 8, "application/pdf")));
    }
}
