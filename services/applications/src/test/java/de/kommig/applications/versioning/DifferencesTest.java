package de.kommig.applications.versioning;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is other from one version to the next, field by field. */
class DifferencesTest {

    private static final CostLine ROOM = new CostLine("a1", "rooms", "Raum", Money.euros("100"), null);
    private static final CostLine FEES = new CostLine("a2", "fees", "Honorare", Money.euros("900"), null);
    private static final FundingSource HOURS =
            new FundingSource("b1", SourceKind.VOLUNTEER_HOURS, "Team", Money.euros("150"), new BigDecimal("10"));
    private static final AttachedDocument STATUTES =
            new AttachedDocument(UUID.randomUUID(), "statutes", "ab".repeat(32), 8, "application/pdf");

    @Test
    void the_same_has_no_differences() {
        assertThat(Differences.between(fields(whole()), fields(whole()))).isEmpty();
    }

    @Test
    void title_and_amount_are_compared() {
        assertThat(Differences.between(
                        Fields.of("Alt", Money.euros("1"), null), Fields.of("Neu", Money.euros("2"), null)))
                .containsExactly(
                        new Difference("/title", "Alt", "Neu"),
                        new Difference("/requestedAmount", "1.00 EUR", "2.00 EUR"));
    }

    @Test
    void an_answer_that_is_new_has_nothing_before_and_one_that_is_gone_nothing_after() {
        assertThat(Differences.between(
                        fields(new ProposalText("s", Map.of("goals", "a", "gone", "x"))),
                        fields(new ProposalText("s", Map.of("goals", "b", "a/b~c", "y")))))
                .containsExactlyInAnyOrder(
                        new Difference("/answers/goals", "a", "b"),
                        new Difference("/answers/a~1b~0c", null, "y"),
                        new Difference("/answers/gone", "x", null));
    }

    @Test
    void an_answer_that_was_emptied_is_gone() {
        assertThat(Differences.between(
                        fields(new ProposalText("s", Map.of("goals", "a"))),
                        fields(new ProposalText("s", Map.of("goals", "")))))
                .containsExactly(new Difference("/answers/goals", "a", null));
    }

    @Test
    void lines_that_have_only_moved_are_no_difference() {
        assertThat(Differences.between(
                        fields(planned(List.of(ROOM, FEES), List.of())),
                        fields(planned(List.of(FEES, ROOM), List.of()))))
                .isEmpty();
    }

    @Test
    void a_line_that_costs_more_and_a_source_that_is_new_are_told() {
        CostLine dearer = new CostLine("a1", "rooms", "Raum", Money.euros("120"), null);

        assertThat(Differences.between(
                        fields(planned(List.of(ROOM), List.of())), fields(planned(List.of(dearer), List.of(HOURS)))))
                .containsExactly(
                        new Difference("/plan/costs/a1/amount", "100.00 EUR", "120.00 EUR"),
                        new Difference("/plan/sources/b1/kind", null, "volunteer-hours"),
                        new Difference("/plan/sources/b1/label", null, "Team"),
                        new Difference("/plan/sources/b1/amount", null, "150.00 EUR"),
                        new Difference("/plan/sources/b1/hours", null, "10"));
    }

    @Test
    void everything_that_was_said_is_told_against_nothing() {
        assertThat(Differences.between(Map.of(), fields(whole())))
                .extracting(Difference::field)
                .contains(
                        "/summary",
                        "/tables/steps/0/what",
                        "/period",
                        "/regions",
                        "/topics",
                        "/fiscalSponsor",
                        "/coApplicants",
                        "/documents/" + STATUTES.id() + "/sha256")
                .allMatch(field -> field.startsWith("/"));
    }

    private static Map<String, String> fields(ProposalText text) {
        return Fields.of("Titel", Money.euros("1000"), text);
    }

    private static ProposalText planned(List<CostLine> costs, List<FundingSource> sources) {
        return text(new FinancingPlan(costs, sources), null);
    }

    private static ProposalText whole() {
        return text(new FinancingPlan(List.of(ROOM), List.of(HOURS)), List.of(STATUTES));
    }

    private static ProposalText text(FinancingPlan plan, @Nullable List<AttachedDocument> documents) {
        return new ProposalText(
                "Kurz",
                Map.of("goals", "Deutsch"),
                Map.of("steps", List.of(Map.of("what", "Treffen"))),
                plan,
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)),
                List.of("hamburg-mitte"),
                List.of("language"),
                new UUID(0, 1),
                List.of(new UUID(0, 2)),
                null,
                documents);
    }
}
