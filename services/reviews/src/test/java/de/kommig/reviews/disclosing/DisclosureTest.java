package de.kommig.reviews.disclosing;

import static de.kommig.contracts.Recommendation.APPROVE;
import static de.kommig.contracts.Recommendation.REDUCE;
import static de.kommig.reviews.round.RoundFacts.RANA;
import static de.kommig.reviews.round.RoundFacts.RAVI;
import static de.kommig.reviews.round.RoundFacts.ROSA;
import static de.kommig.reviews.round.RoundFacts.accepted;
import static de.kommig.reviews.round.RoundFacts.assigned;
import static de.kommig.reviews.round.RoundFacts.ballot;
import static de.kommig.reviews.round.RoundFacts.closed;
import static de.kommig.reviews.round.RoundFacts.declined;
import static de.kommig.reviews.round.RoundFacts.discussionOpened;
import static de.kommig.reviews.round.RoundFacts.opened;
import static de.kommig.reviews.round.RoundFacts.recused;
import static de.kommig.reviews.round.RoundFacts.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.round.RoundEvent;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundDecider;
import de.kommig.reviews.round.RoundFacts;
import de.kommig.reviews.round.RoundState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees what of a round of review; Rosa has reviewed, Ravi has reviewed, Rana has accepted. */
class DisclosureTest {

    private static final Reader COORDINATOR = new Reader.Coordinator();
    private static final Reader FUNDER = new Reader.Funder();
    private static final Reader APPLICANT_BEFORE = new Reader.Applicant(false);
    private static final Reader APPLICANT_AFTER = new Reader.Applicant(true);

    private static final List<RoundEvent> REVIEWED = List.of(
            opened(),
            assigned(ROSA),
            accepted(ROSA),
            assigned(RAVI),
            accepted(RAVI),
            assigned(RANA),
            accepted(RANA),
            submitted(ROSA, APPROVE),
            submitted(RAVI, REDUCE));

    private static Disclosure open(Reader reader) {
        return disclosure(REVIEWED, reader);
    }

    private static Disclosure over(Reader reader, RoundEvent... before) {
        List<RoundEvent> events = new ArrayList<>(REVIEWED);
        events.addAll(Arrays.asList(before));
        events.add(closed(1, 1, 0));
        return disclosure(events, reader);
    }

    private static Disclosure disclosure(List<RoundEvent> events, Reader reader) {
        Round round = RoundDecider.DECIDER.stateAfter(events);
        return new Disclosure(round, round.reviewers().orElseThrow(), reader, true);
    }

    private static Reader reader(String who) {
        return switch (who) {
            case "coordinator" -> COORDINATOR;
            case "funder" -> FUNDER;
            case "applicant, undecided" -> APPLICANT_BEFORE;
            case "applicant, decided" -> APPLICANT_AFTER;
            case "reviewer who reviewed" -> new Reader.Reviewer(ROSA);
            case "reviewer still at it" -> new Reader.Reviewer(RANA);
            default -> throw new IllegalArgumentException(who);
        };
    }

    private static List<UUID> authors(Disclosure disclosure) {
        return disclosure.reviews().stream()
                .map(GivenReview::reviewer)
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest(
            name =
                    "{0} while the round is open: n of m {1}, assignments {2}, vote {3}, reviews {4} of which signed {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "coordinator           | true  | 3 | false | 2 | 2",
                "funder                | true  | 0 | false | 0 | 0",
                "applicant, undecided  | true  | 0 | false | 0 | 0",
                "applicant, decided    | true  | 0 | false | 0 | 0",
                "reviewer who reviewed | false | 1 | false | 2 | 1",
                "reviewer still at it  | false | 1 | false | 0 | 0",
            })
    void while_the_round_is_open(String who, boolean progress, int assignments, boolean vote, int reviews, int signed) {
        check(open(reader(who)), progress, assignments, vote, reviews, signed);
    }

    @ParameterizedTest(
            name = "{0} after the round: n of m {1}, assignments {2}, vote {3}, reviews {4} of which signed {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "coordinator           | true  | 3 | true  | 2 | 2",
                "funder                | true  | 0 | true  | 2 | 0",
                "applicant, undecided  | true  | 0 | false | 0 | 0",
                "applicant, decided    | true  | 0 | true  | 2 | 0",
                "reviewer who reviewed | false | 1 | true  | 2 | 1",
                "reviewer still at it  | false | 1 | true  | 0 | 0",
            })
    void after_the_round(String who, boolean progress, int assignments, boolean vote, int reviews, int signed) {
        check(over(reader(who)), progress, assignments, vote, reviews, signed);
    }

    private static void check(
            Disclosure disclosure, boolean progress, int assignments, boolean vote, int reviews, int signed) {
        assertThat(disclosure.progress()).isEqualTo(progress);
        assertThat(disclosure.assignments()).hasSize(assignments);
        assertThat(disclosure.vote().isPresent()).isEqualTo(vote);
        assertThat(disclosure.reviews()).hasSize(reviews);
        assertThat(authors(disclosure)).hasSize(signed);
    }

    @Test
    void a_reviewer_sees_the_own_assignment_and_the_own_name_only() {
        Disclosure rosas = over(new Reader.Reviewer(ROSA));
        assertThat(rosas.assignments()).containsOnlyKeys(ROSA);
        assertThat(authors(rosas)).containsExactly(ROSA);
    }

    @Test
    void a_review_of_somebody_who_recused_counts_no_more_and_only_coordinators_and_its_author_see_it() {
        assertThat(over(COORDINATOR, recused(RAVI)).reviews())
                .filteredOn(review -> !review.counts())
                .singleElement()
                .satisfies(review -> assertThat(review.reviewer()).isEqualTo(RAVI));
        assertThat(over(new Reader.Reviewer(RAVI), recused(RAVI)).reviews())
                .singleElement()
                .satisfies(review -> assertThat(review.counts()).isFalse());
        assertThat(over(FUNDER, recused(RAVI)).reviews()).hasSize(1);
        assertThat(over(APPLICANT_AFTER, recused(RAVI)).reviews()).hasSize(1);
        assertThat(over(new Reader.Reviewer(ROSA), recused(RAVI)).reviews()).hasSize(1);
    }

    @Test
    void who_recused_after_reviewing_sees_the_others_reviews_and_the_vote_no_more() {
        Disclosure ravis = over(new Reader.Reviewer(RAVI), recused(RAVI));
        assertThat(authors(ravis)).containsExactly(RAVI);
        assertThat(ravis.vote()).isEmpty();
    }

    @Test
    void who_declined_sees_the_own_answer_and_nothing_else() {
        Disclosure ranas = over(new Reader.Reviewer(RANA), declined(RANA));
        assertThat(ranas.assignments()).containsOnlyKeys(RANA);
        assertThat(ranas.reviews()).isEmpty();
        assertThat(ranas.vote()).isEmpty();
    }

    @ParameterizedTest(name = "{0} while the panel discusses: {1}, {2} ballots, whether there are enough {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "coordinator           | DISCUSSION | 2 | true",
                "funder                | OPEN       | 0 | false",
                "applicant, undecided  | OPEN       | 0 | false",
                "applicant, decided    | OPEN       | 0 | false",
                "reviewer who reviewed | DISCUSSION | 1 | false",
                "reviewer still at it  | OPEN       | 0 | false",
            })
    void while_the_panel_discusses(String who, RoundState state, int ballots, boolean deliberation) {
        List<RoundEvent> events = new ArrayList<>(REVIEWED);
        events.add(discussionOpened(ROSA, RAVI));
        events.add(ballot(ROSA, REDUCE));
        events.add(ballot(RAVI, REDUCE));
        Disclosure disclosure = disclosure(events, reader(who));
        assertThat(disclosure.state()).isEqualTo(state);
        assertThat(disclosure.ballots()).hasSize(ballots);
        assertThat(disclosure.deliberation()).isEqualTo(deliberation);
        assertThat(disclosure.vote()).isEmpty();
    }

    @Test
    void who_stepped_back_in_the_discussion_sees_nothing_of_it_and_has_no_ballot() {
        List<RoundEvent> events = new ArrayList<>(REVIEWED);
        events.addAll(List.of(discussionOpened(ROSA, RAVI), ballot(RAVI, REDUCE), recused(RAVI)));
        assertThat(disclosure(events, new Reader.Reviewer(RAVI)).state()).isEqualTo(RoundState.OPEN);
        assertThat(disclosure(events, new Reader.Reviewer(RAVI)).ballots()).isEmpty();
        assertThat(disclosure(events, COORDINATOR).ballots()).isEmpty();
    }

    @Test
    void reviews_without_names_come_in_an_order_that_does_not_give_names_away() {
        List<RoundEvent> otherWayRound = List.of(
                opened(),
                assigned(RAVI),
                accepted(RAVI),
                assigned(ROSA),
                accepted(ROSA),
                submitted(RAVI, REDUCE),
                submitted(ROSA, APPROVE),
                closed(1, 1, 0));
        assertThat(disclosure(otherWayRound, FUNDER).reviews())
                .isEqualTo(over(FUNDER).reviews());
    }

    @Test
    void a_note_is_for_the_coordinators_and_its_author() {
        List<RoundEvent> events = List.of(
                opened(),
                assigned(ROSA),
                accepted(ROSA),
                RoundFacts.submittedWithNote(ROSA, APPROVE),
                assigned(RAVI),
                accepted(RAVI),
                submitted(RAVI, REDUCE),
                closed(1, 1, 0));

        assertThat(notes(events, COORDINATOR)).isEqualTo(1);
        assertThat(notes(events, new Reader.Reviewer(ROSA))).isEqualTo(1);
        assertThat(notes(events, new Reader.Reviewer(RAVI))).isZero();
        assertThat(notes(events, FUNDER)).isZero();
        assertThat(notes(events, APPLICANT_AFTER)).isZero();
        assertThat(disclosure(events, new Reader.Reviewer(RAVI)).reviews()).hasSize(2);
    }

    private static long notes(List<RoundEvent> events, Reader reader) {
        return disclosure(events, reader).reviews().stream()
                .filter(given -> given.review().note() != null)
                .count();
    }

    @Test
    void reviewers_learn_whose_application_it_was_when_a_blind_round_closes_and_nobody_else_waits_for_that() {
        assertThat(open(new Reader.Reviewer(ROSA)).applicant()).isFalse();
        assertThat(over(new Reader.Reviewer(ROSA)).applicant()).isTrue();
        assertThat(over(new Reader.Reviewer(ROSA), recused(ROSA)).applicant()).isFalse();
        assertThat(open(COORDINATOR).applicant()).isTrue();
        assertThat(open(FUNDER).applicant()).isTrue();
        assertThat(open(APPLICANT_BEFORE).applicant()).isTrue();
    }

    @Test
    void without_blind_review_reviewers_know_it_from_the_start() {
        Disclosure blind = open(new Reader.Reviewer(ROSA));
        assertThat(new Disclosure(blind.round(), blind.panel(), blind.reader(), false).applicant())
                .isTrue();
    }
}
