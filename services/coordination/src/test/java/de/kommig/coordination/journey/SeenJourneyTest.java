package de.kommig.coordination.journey;

import static de.kommig.coordination.journey.Journeys.RAVI;
import static de.kommig.coordination.journey.Journeys.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenJourneyTest {

    private static final Audience APPLICANT = new Audience.Applicant();
    private static final Audience COORDINATOR = new Audience.Coordinator();
    private static final Audience FUNDER = new Audience.Funder();

    private static SeenJourney seen(Journey journey, Audience audience) {
        return SeenJourney.of(journey, audience).orElseThrow();
    }

    private static String next(Journeys journeys, Audience audience) {
        Next next = seen(journeys.journey(), audience).next();
        return next.who() + " " + next.code() + (next.yours() ? " (you)" : "");
    }

    private static String next(Journey journey, Audience audience) {
        Next next = seen(journey, audience).next();
        return next.who() + " " + next.code() + (next.yours() ? " (you)" : "");
    }

    @Test
    void an_edit_that_is_not_handed_in_yet_shows_to_the_applicant_alone() {
        Journey journey = new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.SUBMITTED)
                .then(Fact.RETURNED)
                .then(Fact.EDITED, Details.project("Bigger café", Money.euros("9000.00")))
                .journey();
        assertThat(seen(journey, APPLICANT).title()).isEqualTo("Bigger café");
        assertThat(seen(journey, FUNDER).title()).isEqualTo("Language café");
        assertThat(seen(journey, FUNDER).requested()).isEqualTo(Money.euros("1250.00"));
        assertThat(seen(journey, COORDINATOR).title()).isEqualTo("Language café");
    }

    @Test
    void the_stage_follows_the_order_of_decisions_even_when_clocks_disagree() {
        Entry submitted = Journeys.entry(2, Fact.SUBMITTED, Details.NONE);
        Entry admittedByAClockThatIsSlow = new Entry(
                Journeys.entry(3, Fact.ADMITTED, Details.NONE).eventId(),
                submitted.time().minusSeconds(5),
                Fact.ADMITTED,
                Details.NONE);
        Journey journey = Journeys.of(Fact.DRAFTED).with(submitted).with(admittedByAClockThatIsSlow);
        assertThat(seen(journey, COORDINATOR).stage()).isEqualTo(Stage.ADMITTED);
    }

    @Test
    void so_is_an_outline_that_is_proposed_to_be_turned_down_also_when_its_funder_was_reminded() {
        Journeys proposed = new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.OUTLINE_SUBMITTED)
                .then(Fact.REJECTION_PROPOSED)
                .then(Fact.OUTLINE_UNANSWERED);
        assertThat(next(proposed, FUNDER)).isEqualTo("FUNDER confirm (you)");
        assertThat(next(proposed, APPLICANT)).isEqualTo("FUNDER answer-outline");
        assertThat(seen(proposed.journey(), FUNDER).stage()).isEqualTo(Stage.OUTLINE_SUBMITTED);

        Journeys declined = proposed.then(Fact.PROPOSAL_DECLINED);
        assertThat(next(declined, FUNDER)).isEqualTo("FUNDER answer-outline (you)");
    }

    @Test
    void what_is_proposed_is_for_the_funder_to_confirm_and_for_nobody_else_to_know() {
        Journeys proposed =
                Journeys.underReview().then(Fact.ROUND_CLOSED).then(Fact.VOTED).then(Fact.APPROVAL_PROPOSED);
        assertThat(next(proposed, FUNDER)).isEqualTo("FUNDER confirm (you)");
        assertThat(next(proposed, APPLICANT)).isEqualTo("FUNDER decide");
        assertThat(next(proposed, COORDINATOR)).isEqualTo("FUNDER decide");
        assertThat(seen(proposed.journey(), FUNDER).stage()).isEqualTo(Stage.VOTED);

        Journeys declined = proposed.then(Fact.PROPOSAL_DECLINED);
        assertThat(next(declined, FUNDER)).isEqualTo("FUNDER decide (you)");
    }

    @Test
    void a_former_reviewer_does_not_learn_the_outcome() {
        Journey journey = Journeys.underReview()
                .then(Fact.REVIEWER_ASSIGNED, ROSA)
                .then(Fact.REVIEWER_RECUSED, ROSA)
                .then(Fact.VOTED)
                .then(Fact.REJECTED)
                .journey();
        assertThat(seen(journey, new Audience.FormerReviewer(ROSA)).stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(seen(journey, new Audience.Reviewer(RAVI)).stage()).isEqualTo(Stage.REJECTED);
    }

    @Test
    void n_of_m_counts_the_reviews_that_count() {
        Journey journey = Journeys.underReview()
                .then(Fact.REVIEWER_ASSIGNED, ROSA)
                .then(Fact.ASSIGNMENT_ACCEPTED, ROSA)
                .then(Fact.REVIEW_SUBMITTED, ROSA)
                .then(Fact.REVIEW_AMENDED, ROSA)
                .then(Fact.REVIEWER_ASSIGNED, RAVI)
                .then(Fact.ASSIGNMENT_ACCEPTED, RAVI)
                .then(Fact.REVIEW_SUBMITTED, RAVI)
                .then(Fact.REVIEWER_RECUSED, RAVI)
                .journey();
        assertThat(seen(journey, APPLICANT).reviews()).isEqualTo(new Reviews(1, 1, 3));
        assertThat(seen(journey, FUNDER).reviews()).isEqualTo(new Reviews(1, 1, 3));
        assertThat(seen(journey, new Audience.Reviewer(ROSA)).reviews()).isNull();
        assertThat(seen(journey, new Audience.FormerReviewer(RAVI)).reviews()).isNull();
    }

    @Test
    void before_admission_there_is_nothing_to_count() {
        assertThat(seen(Journeys.of(Fact.DRAFTED, Fact.SUBMITTED), APPLICANT).reviews())
                .isNull();
    }

    @Test
    void says_whose_turn_it_is() {
        assertThat(next(Journeys.of(Fact.DRAFTED), APPLICANT)).isEqualTo("APPLICANT finish-draft (you)");
        Journey submitted = Journeys.of(Fact.DRAFTED, Fact.SUBMITTED);
        assertThat(next(submitted, APPLICANT)).isEqualTo("COORDINATOR check");
        assertThat(next(submitted, COORDINATOR)).isEqualTo("COORDINATOR check (you)");
        Journey returned = Journeys.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.RETURNED);
        assertThat(next(returned, APPLICANT)).isEqualTo("APPLICANT correct (you)");
        assertThat(next(returned, FUNDER)).isEqualTo("APPLICANT correct");
        Journey byFunder = Journeys.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.RETURNED_BY_FUNDER);
        assertThat(next(byFunder, APPLICANT)).isEqualTo("APPLICANT correct (you)");
        assertThat(seen(byFunder, FUNDER).stage()).isEqualTo(Stage.RETURNED);
        Journey voted = Journeys.underReview().then(Fact.VOTED).journey();
        assertThat(next(voted, FUNDER)).isEqualTo("FUNDER decide (you)");
        assertThat(next(voted, APPLICANT)).isEqualTo("FUNDER decide");
        Journey waitlisted =
                Journeys.underReview().then(Fact.VOTED).then(Fact.WAITLISTED).journey();
        assertThat(next(waitlisted, FUNDER)).isEqualTo("FUNDER decide-later (you)");
        Journey rejected =
                Journeys.underReview().then(Fact.VOTED).then(Fact.REJECTED).journey();
        assertThat(next(rejected, APPLICANT)).isEqualTo("NOBODY rejected");
    }

    @Test
    void says_whose_turn_it_is_with_an_outline() {
        Journey outline = Journeys.of(Fact.DRAFTED, Fact.OUTLINE_SUBMITTED);
        assertThat(next(outline, FUNDER)).isEqualTo("FUNDER answer-outline (you)");
        assertThat(next(outline, APPLICANT)).isEqualTo("FUNDER answer-outline");
        Journey invited = Journeys.of(Fact.DRAFTED, Fact.OUTLINE_SUBMITTED, Fact.INVITED);
        assertThat(next(invited, APPLICANT)).isEqualTo("APPLICANT finish-application (you)");
        assertThat(seen(invited, COORDINATOR).stage()).isEqualTo(Stage.INVITED);
        Journey declined = Journeys.of(Fact.DRAFTED, Fact.OUTLINE_SUBMITTED, Fact.OUTLINE_DECLINED);
        assertThat(next(declined, APPLICANT)).isEqualTo("NOBODY outline-declined");
        Journey submitted = Journeys.of(Fact.DRAFTED, Fact.OUTLINE_SUBMITTED, Fact.INVITED, Fact.SUBMITTED);
        assertThat(next(submitted, COORDINATOR)).isEqualTo("COORDINATOR check (you)");
    }

    @Test
    void tells_coordinators_that_reviewers_are_missing_and_the_others_only_that_reviews_are_awaited() {
        assertThat(next(Journeys.underReview(), COORDINATOR)).isEqualTo("COORDINATOR assign (you)");
        assertThat(next(Journeys.underReview(), APPLICANT)).isEqualTo("REVIEWERS review");
        assertThat(next(Journeys.underReview(), FUNDER)).isEqualTo("REVIEWERS review");
    }

    @Test
    void tells_each_reviewer_what_is_theirs_to_do() {
        Audience rosa = new Audience.Reviewer(ROSA);
        Journeys journeys = Journeys.underReview().then(Fact.REVIEWER_ASSIGNED, ROSA);
        assertThat(next(journeys, rosa)).isEqualTo("REVIEWERS answer-request (you)");
        assertThat(next(journeys.then(Fact.ASSIGNMENT_ACCEPTED, ROSA), rosa)).isEqualTo("REVIEWERS write-review (you)");
        for (Fact onTheWay : List.of(
                Fact.REVIEW_DUE_SOON,
                Fact.REVIEW_EXTENSION_REQUESTED,
                Fact.REVIEW_DEADLINE_EXTENDED,
                Fact.REVIEW_OVERDUE)) {
            assertThat(next(journeys.then(onTheWay, ROSA), rosa))
                    .as("%s", onTheWay)
                    .isEqualTo("REVIEWERS write-review (you)");
        }
        assertThat(next(journeys.then(Fact.REVIEW_SUBMITTED, ROSA), rosa)).isEqualTo("REVIEWERS review");
        assertThat(next(journeys, new Audience.FormerReviewer(RAVI))).isEqualTo("NOBODY stepped-back");
    }

    @Test
    void asks_the_coordinator_to_close_when_all_reviews_are_in() {
        Journeys journeys = Journeys.underReview();
        for (int i = 1; i <= 3; i++) {
            UUID reviewer = new UUID(0, i);
            journeys.then(Fact.REVIEWER_ASSIGNED, reviewer)
                    .then(Fact.ASSIGNMENT_ACCEPTED, reviewer)
                    .then(Fact.REVIEW_SUBMITTED, reviewer);
        }
        assertThat(next(journeys, COORDINATOR)).isEqualTo("COORDINATOR close-round (you)");
        assertThat(next(journeys, APPLICANT)).isEqualTo("COORDINATOR close-round");
    }
}
