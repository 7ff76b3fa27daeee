package de.kommig.reviews.fairness;

import static de.kommig.reviews.fairness.Outcomes.outcome;
import static de.kommig.reviews.fairness.Outcomes.some;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommig.contracts.Recommendation;
import de.kommig.reviews.fairness.FairnessReport.Group;
import de.kommig.reviews.fairness.FairnessReport.Groups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FairnessReportTest {

    private static FairnessReport report(List<List<Outcome>> parts) {
        return FairnessReport.of(parts.stream().flatMap(List::stream).toList());
    }

    private static Groups of(FairnessReport report, Dimension dimension) {
        return report.dimensions().get(dimension.ordinal());
    }

    private static List<String> names(FairnessReport report, Dimension dimension) {
        return of(report, dimension).shown().stream().map(Group::name).toList();
    }

    @Test
    void groups_of_five_and_more_are_shown_with_their_figures() {
        List<Outcome> foundations = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            foundations.add(new Outcome(
                    Map.of(Dimension.LEGAL_FORM, Set.of("foundation")),
                    i / 10.0,
                    i < 3 ? Recommendation.REJECT : Recommendation.REDUCE,
                    (long) i * i,
                    false));
        }

        FairnessReport report = report(List.of(foundations, some(6, "initiative")));

        Figures figures = of(report, Dimension.LEGAL_FORM).shown().getFirst().figures();
        assertThat(names(report, Dimension.LEGAL_FORM)).containsExactly("foundation", "initiative");
        assertThat(of(report, Dimension.LEGAL_FORM).withheld()).isFalse();
        assertThat(figures.applications()).isEqualTo(5);
        assertThat(figures.score()).isCloseTo(0.3, within(1e-12));
        assertThat(figures.recommendations())
                .containsEntry(Recommendation.REJECT, 2)
                .containsEntry(Recommendation.REDUCE, 3)
                .containsEntry(Recommendation.APPROVE, 0)
                .containsEntry(Recommendation.SPLIT, 0);
        assertThat(figures.daysToDecision()).isEqualTo(9);
        assertThat(Objects.requireNonNull(report.all()).applications()).isEqualTo(11);
    }

    @Test
    void a_group_under_five_is_not_named_and_another_one_goes_with_it_so_that_it_is_not_the_difference_to_all() {
        FairnessReport report = report(List.of(some(20, "association"), some(7, "company"), some(4, "initiative")));

        assertThat(names(report, Dimension.LEGAL_FORM)).containsExactly("association");
        assertThat(of(report, Dimension.LEGAL_FORM).withheld()).isTrue();
    }

    @Test
    void two_small_groups_that_are_five_together_hide_each_other() {
        FairnessReport report = report(List.of(some(20, "association"), some(3, "company"), some(2, "initiative")));

        assertThat(names(report, Dimension.LEGAL_FORM)).containsExactly("association");
    }

    @Test
    void of_fewer_than_five_applications_nothing_is_told() {
        FairnessReport report = report(List.of(some(4, "association")));

        assertThat(report.all()).isNull();
        assertThat(report.dimensions()).allSatisfy(groups -> {
            assertThat(groups.shown()).isEmpty();
            assertThat(groups.withheld()).isTrue();
        });
        assertThat(FairnessReport.of(List.of()).all()).isNull();
        assertThat(FairnessReport.of(List.of()).decided()).isFalse();
    }

    @Test
    void one_who_is_in_one_group_and_not_in_another_cannot_be_told_from_the_difference() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            // All in Altona are associations, and one association more is elsewhere.
            outcomes.add(outcome(
                    Map.of(
                            Dimension.LEGAL_FORM, Set.of(i < 11 ? "association" : "initiative"),
                            Dimension.REGION, Set.of(i < 10 ? "altona" : "mitte")),
                    0.5,
                    null));
        }

        FairnessReport report = FairnessReport.of(outcomes);

        List<String> shown = new ArrayList<>(names(report, Dimension.LEGAL_FORM));
        shown.addAll(names(report, Dimension.REGION));
        assertThat(shown).doesNotContainSequence("association", "altona").isNotEmpty();
        assertThat(shown.contains("association") || shown.contains("initiative"))
                .isNotEqualTo(shown.contains("altona") || shown.contains("mitte"));
    }

    @Test
    void the_time_to_the_decision_is_told_when_all_are_decided_or_withdrawn() {
        List<Outcome> decided = some(6, "association");
        Outcome pending = outcome(Map.of(Dimension.LEGAL_FORM, Set.of("association")), 0.5, null);
        Outcome withdrawn = new Outcome(pending.groups(), 0.5, Recommendation.APPROVE, null, true);

        assertThat(report(List.of(decided, List.of(pending))).decided()).isFalse();
        assertThat(Objects.requireNonNull(
                                report(List.of(decided, List.of(pending))).all())
                        .daysToDecision())
                .isNull();
        assertThat(Objects.requireNonNull(
                                report(List.of(decided, List.of(withdrawn))).all())
                        .daysToDecision())
                .isEqualTo(10);
    }

    @Test
    void the_time_to_the_decision_is_kept_back_where_fewer_than_five_of_a_group_have_one() {
        Outcome withdrawn =
                new Outcome(Map.of(Dimension.LEGAL_FORM, Set.of("company")), 0.5, Recommendation.APPROVE, null, true);

        FairnessReport report = report(List.of(
                some(20, "association"), some(20, "foundation"), some(4, "company"), List.of(withdrawn, withdrawn)));

        assertThat(of(report, Dimension.LEGAL_FORM).shown())
                .filteredOn(group -> group.name().equals("company"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.figures().applications()).isEqualTo(6);
                    assertThat(group.figures().daysToDecision()).isNull();
                });
    }

    @Test
    void where_it_is_not_known_where_somebody_belongs_that_is_a_group_too() {
        FairnessReport report = report(List.of(some(9, "association")));

        assertThat(names(report, Dimension.REGION)).containsExactly(Outcome.UNKNOWN);
    }
}
