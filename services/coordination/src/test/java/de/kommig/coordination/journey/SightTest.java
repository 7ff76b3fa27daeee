package de.kommig.coordination.journey;

import static de.kommig.coordination.journey.Journeys.HOUSE;
import static de.kommig.coordination.journey.Journeys.RAVI;
import static de.kommig.coordination.journey.Journeys.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what: every fact by every audience. */
class SightTest {

    private static final Map<String, Audience> AUDIENCES = Map.of(
            "applicant", new Audience.Applicant(),
            "co-applicant", new Audience.CoApplicant(HOUSE),
            "partner", new Audience.Partner(HOUSE),
            "carrying", new Audience.Partner(HOUSE),
            "coordinator", new Audience.Coordinator(),
            "funder", new Audience.Funder(),
            "reviewer", new Audience.Reviewer(ROSA),
            "former reviewer", new Audience.FormerReviewer(ROSA));

    /** W whole, B bare, - hidden. Facts about reviewers are about the reading reviewer; about others see below. */
    private static final String TABLE = """
        fact                | applicant | applicant, decided | coordinator | funder | reviewer | former reviewer | co-applicant | partner | carrying
        drafted             | W         | W                  | -           | -      | -        | - | W | W | W
        edited              | W         | W                  | -           | -      | -        | - | W | W | W
        outline-submitted   | W         | W                  | W           | W      | W        | W | W | W | W
        outline-unanswered  | -         | -                  | W           | W      | -        | - | - | - | -
        invited             | W         | W                  | W           | W      | B        | B | W | B | B
        outline-declined    | W         | W                  | W           | W      | B        | B | W | B | B
        submitted           | W         | W                  | W           | W      | W        | W | W | W | W
        returned            | W         | W                  | W           | W      | B        | B | W | B | B
        returned-by-funder  | W         | W                  | W           | W      | B        | B | W | B | B
        correction-due-soon | W         | W                  | W           | -      | -        | - | W | - | -
        correction-overdue  | W         | W                  | W           | -      | -        | - | W | - | -
        draft-due-soon      | W         | W                  | -           | -      | -        | - | W | - | -
        resubmitted         | W         | W                  | W           | W      | W        | W | W | W | W
        admitted            | W         | W                  | W           | W      | B        | B | W | B | B
        review-started      | W         | W                  | W           | W      | W        | W | W | W | W
        voted               | B         | W                  | W           | W      | W        | - | B | B | B
        withdrawn           | W         | W                  | W           | W      | W        | - | W | W | W
        approved            | W         | W                  | W           | W      | B        | - | W | B | B
        rejected            | W         | W                  | W           | W      | B        | - | W | B | B
        waitlisted          | W         | W                  | W           | W      | B        | - | W | B | B
        approval-proposed   | -         | -                  | -           | W      | -        | - | - | - | -
        rejection-proposed  | -         | -                  | -           | W      | -        | - | - | - | -
        waitlisting-proposed | -        | -                  | -           | W      | -        | - | - | - | -
        proposal-declined   | -         | -                  | -           | W      | -        | - | - | - | -
        partner-asked | W | W | - | - | - | - | W | W | W
        partner-confirmed | W | W | - | - | - | - | W | W | W
        partner-declined | W | W | - | - | - | - | W | W | W
        partner-released | W | W | - | - | - | - | W | W | W
        content-erased | W | W | W | W | - | - | W | W | W
        round-opened        | -         | -                  | W           | -      | -        | - | - | - | -
        reviewer-assigned   | -         | -                  | W           | -      | W        | W | - | - | -
        assignment-accepted | -         | -                  | W           | -      | W        | W | - | - | -
        assignment-declined | -         | -                  | W           | -      | W        | W | - | - | -
        reviewer-recused    | -         | -                  | W           | -      | W        | W | - | - | -
        reviewer-released   | -         | -                  | W           | -      | W        | W | - | - | -
        conflict-set        | -         | -                  | W           | -      | -        | - | - | - | -
        conflict-lifted     | -         | -                  | W           | -      | -        | - | - | - | -
        review-extension-requested | -         | -                  | W           | -      | W        | W | - | - | -
        review-deadline-extended | -         | -                  | W           | -      | W        | W | - | - | -
        review-due-soon     | -         | -                  | W           | -      | W        | W | - | - | -
        review-overdue      | -         | -                  | W           | -      | W        | W | - | - | -
        review-submitted    | -         | -                  | W           | -      | W        | W | - | - | -
        review-amended      | -         | -                  | W           | -      | W        | W | - | - | -
        discussion-opened   | -         | -                  | W           | -      | -        | - | - | - | -
        contribution-made   | -         | -                  | -           | -      | -        | - | - | - | -
        ballot-cast         | -         | -                  | W           | -      | -        | - | - | - | -
        round-closed        | -         | -                  | W           | -      | W        | - | - | - | -
        round-abandoned     | -         | -                  | W           | -      | W        | - | - | - | -
        award-early-start-asked | W | W | W | W | - | - | W | - | B
        award-early-start-given | W | W | W | W | - | - | W | - | B
        award-early-start-refused | W | W | W | W | - | - | W | - | B
        award-opened | W | W | W | W | - | - | W | - | B
        award-noticed | W | W | W | W | - | - | W | - | B
        award-objected | W | W | W | W | - | - | W | - | B
        award-objection-upheld | W | W | W | W | - | - | W | - | B
        award-objection-rejected | W | W | W | W | - | - | W | - | B
        award-objection-withdrawn | W | W | W | W | - | - | W | - | B
        award-objection-settled | W | W | W | W | - | - | W | - | B
        award-became-final | W | W | W | W | - | - | W | - | B
        award-drawdown-requested | W | W | W | W | - | - | W | - | B
        award-drawdown-refused | W | W | W | W | - | - | W | - | B
        award-drawdown-paid | W | W | W | W | - | - | W | - | B
        award-drawdown-used | W | W | W | W | - | - | W | - | B
        award-drawdown-late | W | W | W | W | - | - | W | - | B
        award-change-requested | W | W | W | W | - | - | W | - | B
        award-change-accepted | W | W | W | W | - | - | W | - | B
        award-change-refused | W | W | W | W | - | - | W | - | B
        award-regranting-allowed | W | W | W | W | - | - | W | - | B
        award-call-funded | W | W | W | W | - | - | W | - | B
        award-report-due | W | W | W | W | - | - | W | - | B
        award-report-submitted | W | W | W | W | - | - | W | - | B
        award-proof-submitted | W | W | W | W | - | - | W | - | B
        award-proof-returned | W | W | W | W | - | - | W | - | B
        award-proof-accepted | W | W | W | W | - | - | W | - | B
        award-hearing-opened | W | W | W | W | - | - | W | - | B
        award-hearing-answered | W | W | W | W | - | - | W | - | B
        award-hearing-ended | W | W | W | W | - | - | W | - | B
        award-recovery-ordered | W | W | W | W | - | - | W | - | B
        award-paid-back | W | W | W | W | - | - | W | - | B
        award-claim-paid | W | W | W | W | - | - | W | - | B
        award-given-back | W | W | W | W | - | - | W | - | B
        award-revoked | W | W | W | W | - | - | W | - | B
        award-retention-ended | W | W | W | W | - | - | W | - | B
        call-amended | W | W | - | - | - | - | W | W | W
        """;

    @TestFactory
    Stream<DynamicTest> every_fact_by_every_audience() {
        List<List<String>> rows = TABLE.lines().map(SightTest::cells).toList();
        List<String> columns = rows.getFirst();
        assertThat(rows.stream().skip(1).map(List::getFirst))
                .as("the table names every fact")
                .containsExactlyElementsOf(
                        Arrays.stream(Fact.values()).map(Fact::code).toList());
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i + 1)
                        .limit(columns.size() - 1)
                        .map(i -> DynamicTest.dynamicTest(
                                columns.get(i) + ": " + row.getFirst() + " " + row.get(i),
                                () -> check(row.getFirst(), columns.get(i), row.get(i)))));
    }

    private static void check(String fact, String column, String expected) {
        Entry entry = Journeys.entry(1, Fact.of(fact), Journeys.detailsOf(Fact.of(fact), ROSA));
        boolean decided = column.endsWith(", decided");
        Audience audience = Objects.requireNonNull(AUDIENCES.get(column.replace(", decided", "")), column);
        Fact before = decided ? Fact.REJECTED : column.equals("carrying") ? Fact.PARTNER_CONFIRMED : Fact.DRAFTED;
        Journey journey = Journeys.of(before);
        assertThat(new Sight(journey, audience).showing(entry)).isEqualTo(showing(expected));
    }

    private static Showing showing(String letter) {
        return switch (letter) {
            case "W" -> Showing.WHOLE;
            case "B" -> Showing.BARE;
            case "-" -> Showing.HIDDEN;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    @Test
    void what_became_of_the_call_is_told_to_all_once_there_is_something_to_know_of_and_to_nobody_who_stepped_back() {
        Journey journey = Journeys.of(Fact.DRAFTED, Fact.SUBMITTED);
        Entry before = Journeys.entry(1, Fact.CALL_AMENDED, Details.NONE);
        Entry after = Journeys.entry(3, Fact.CALL_AMENDED, Details.NONE);
        for (String audience : List.of("coordinator", "funder", "reviewer")) {
            Sight sight = new Sight(journey, Objects.requireNonNull(AUDIENCES.get(audience)));
            assertThat(sight.showing(before)).as(audience).isEqualTo(Showing.HIDDEN);
            assertThat(sight.showing(after)).as(audience).isEqualTo(Showing.WHOLE);
        }
        assertThat(new Sight(journey, new Audience.FormerReviewer(ROSA)).showing(after))
                .isEqualTo(Showing.HIDDEN);
    }

    @Test
    void that_the_panel_discusses_is_seen_by_who_has_reviewed_and_by_no_other_reviewer() {
        Journey journey =
                Journeys.underReview().then(Fact.REVIEW_SUBMITTED, ROSA).journey();
        Entry discussion = Journeys.entry(9, Fact.DISCUSSION_OPENED, Details.NONE);
        assertThat(new Sight(journey, new Audience.Reviewer(ROSA)).showing(discussion))
                .isEqualTo(Showing.WHOLE);
        assertThat(new Sight(journey, new Audience.Reviewer(RAVI)).showing(discussion))
                .isEqualTo(Showing.HIDDEN);
    }

    @Test
    void who_is_asked_sees_nothing_of_others_who_are() {
        Entry aboutHouse = Journeys.entry(1, Fact.PARTNER_ASKED, Journeys.detailsOf(Fact.PARTNER_ASKED, ROSA));
        assertThat(new Sight(Journeys.of(Fact.DRAFTED), new Audience.Partner(RAVI)).showing(aboutHouse))
                .isEqualTo(Showing.HIDDEN);
        assertThat(new Sight(Journeys.of(Fact.DRAFTED), new Audience.CoApplicant(RAVI)).showing(aboutHouse))
                .isEqualTo(Showing.WHOLE);
    }

    @Test
    void a_reviewer_sees_nothing_about_other_reviewers() {
        for (Fact fact : Fact.values()) {
            Entry aboutRavi = Journeys.entry(1, fact, Journeys.detailsOf(fact, RAVI));
            if (aboutRavi.isAbout(RAVI)) {
                for (Audience audience : List.of(new Audience.Reviewer(ROSA), new Audience.FormerReviewer(ROSA))) {
                    assertThat(new Sight(Journeys.of(Fact.DRAFTED), audience).showing(aboutRavi))
                            .as("%s to %s", fact, audience)
                            .isEqualTo(Showing.HIDDEN);
                }
            }
        }
    }

    @Test
    void nobody_but_coordinators_and_the_person_reads_a_reviewers_id() {
        Journey journey = journeyWithEverythingAbout(ROSA);
        for (Audience audience : List.of(
                new Audience.Applicant(),
                new Audience.Funder(),
                new Audience.Reviewer(RAVI),
                new Audience.FormerReviewer(RAVI))) {
            assertThat(new Sight(journey, audience).entries())
                    .as("%s", audience)
                    .isNotEmpty()
                    .noneMatch(entry -> entry.details().reviewer() != null);
        }
    }

    private static Journey journeyWithEverythingAbout(UUID reviewer) {
        Journeys journeys = new Journeys();
        Arrays.stream(Fact.values()).forEach(fact -> journeys.then(fact, reviewer));
        return journeys.journey();
    }

    @ParameterizedTest(name = "after {0}: applicant {1}, coordinator {2}, funder {3}, reviewer {4}")
    @CsvSource({
        "drafted,  true, false, false, false",
        "submitted, true, true, true, false",
        "returned, true, true, true, false",
        "returned-by-funder, true, true, true, false",
        "admitted, true, true, true, true",
    })
    void who_may_know_that_there_is_a_journey(
            String last, boolean applicant, boolean coordinator, boolean funder, boolean reviewer) {
        List<Fact> way = List.of(
                Fact.DRAFTED, Fact.SUBMITTED, Fact.RETURNED, Fact.RETURNED_BY_FUNDER, Fact.RESUBMITTED, Fact.ADMITTED);
        Journey journey =
                Journeys.of(way.subList(0, way.indexOf(Fact.of(last)) + 1).toArray(Fact[]::new));
        assertThat(new Sight(journey, new Audience.Applicant()).anything()).isEqualTo(applicant);
        assertThat(new Sight(journey, new Audience.Coordinator()).anything()).isEqualTo(coordinator);
        assertThat(new Sight(journey, new Audience.Funder()).anything()).isEqualTo(funder);
        assertThat(new Sight(journey, new Audience.Reviewer(ROSA)).anything()).isEqualTo(reviewer);
        assertThat(new Sight(journey, new Audience.FormerReviewer(ROSA)).anything())
                .isEqualTo(reviewer);
    }

    @Test
    void an_outline_is_known_to_those_who_answer_and_accompany_it() {
        Journey journey = Journeys.of(Fact.DRAFTED, Fact.OUTLINE_SUBMITTED);
        assertThat(new Sight(journey, new Audience.Funder()).anything()).isTrue();
        assertThat(new Sight(journey, new Audience.Coordinator()).anything()).isTrue();
        assertThat(new Sight(journey, new Audience.Reviewer(ROSA)).anything()).isFalse();
    }

    @Test
    void a_withdrawn_draft_stays_its_authors() {
        Journey journey = Journeys.of(Fact.DRAFTED, Fact.WITHDRAWN);
        assertThat(new Sight(journey, new Audience.Applicant()).anything()).isTrue();
        assertThat(new Sight(journey, new Audience.Coordinator()).anything()).isFalse();
        assertThat(new Sight(journey, new Audience.Funder()).anything()).isFalse();
    }
}
