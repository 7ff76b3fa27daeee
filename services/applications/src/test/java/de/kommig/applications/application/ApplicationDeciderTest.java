package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.ADMITTED;
import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.CORRECTION;
import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.NONE;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OVER;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.RESUBMITTED;
import static de.kommig.applications.application.ApplicationHistories.RETURNED;
import static de.kommig.applications.application.ApplicationHistories.RETURNED_AND_EDITED;
import static de.kommig.applications.application.ApplicationHistories.SECOND;
import static de.kommig.applications.application.ApplicationHistories.SUBMITTED;
import static de.kommig.applications.application.ApplicationHistories.UNDER_REVIEW;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static de.kommig.applications.application.ApplicationHistories.WITHDRAWN_DRAFT;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.AskedBy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationDeciderTest {

    @Test
    void a_draft_holds_what_was_written() {
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, WHILE_OPEN))
                .then(new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    }

    @Test
    void a_draft_can_be_begun_before_the_call_opens_but_not_after_it_closed() {
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, OPENS.minusSeconds(1)))
                .then(new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, OVER))
                .thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    @Test
    void an_edited_draft_is_submitted_as_edited() {
        DRAFT.when(new ApplicationCommand.Edit(SECOND, CALL))
                .then(new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()))
                .when(new ApplicationCommand.Submit(CALL, List.of(), WHILE_OPEN))
                .then(new ApplicationEvent.Submitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    }

    @Test
    void nobody_asks_for_nothing_for_too_much_or_in_another_currency() {
        wrongAmount(Money.euros("0.00"), ApplicationRejection.REQUESTED_AMOUNT_IS_ZERO);
        wrongAmount(Money.euros("100000.01"), ApplicationRejection.AMOUNT_EXCEEDS_BUDGET);
        wrongAmount(new Money(FIRST.requested().amount(), "CHF"), ApplicationRejection.CURRENCY_DIFFERS_FROM_BUDGET);
    }

    private static void wrongAmount(Money amount, ApplicationRejection reason) {
        Proposal proposal = new Proposal("Sprachcafé", amount, ref("x"));
        NONE.when(new ApplicationCommand.Draft(PARTIES, proposal, CALL, WHILE_OPEN))
                .thenRejected(reason);
        DRAFT.when(new ApplicationCommand.Edit(proposal, CALL)).thenRejected(reason);
        RETURNED.when(new ApplicationCommand.Edit(proposal, CALL)).thenRejected(reason);
    }

    @Test
    void the_whole_budget_can_be_asked_for() {
        Proposal all = new Proposal("Alles", CALL.budget(), ref("x"));
        NONE.when(new ApplicationCommand.Draft(PARTIES, all, CALL, WHILE_OPEN))
                .then(new ApplicationEvent.Drafted(PARTIES, all.title(), all.requested(), all.content()));
    }

    @Test
    void a_draft_is_submitted_from_the_moment_of_opening_to_the_end_of_the_last_second() {
        submittedAt(OPENS);
        submittedAt(CLOSES);
        submittedAt(OVER.minusMillis(1));
        DRAFT.when(new ApplicationCommand.Submit(CALL, List.of(), OPENS.minusMillis(1)))
                .thenRejected(ApplicationRejection.CALL_IS_NOT_OPEN_YET);
        DRAFT.when(new ApplicationCommand.Submit(CALL, List.of(), OVER))
                .thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    private static void submittedAt(Instant now) {
        DRAFT.when(new ApplicationCommand.Submit(CALL, List.of(), now))
                .then(new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    }

    @Test
    void what_is_handed_in_tells_where_the_project_works_and_what_it_is_about() {
        Attempt attempt = new Attempt(List.of("hamburg-altona"), List.of("language"), null, null, false);
        Applicant applicant = new Applicant(null, List.of());
        DRAFT.when(new ApplicationCommand.Submit(CALL, applicant, attempt, WHILE_OPEN))
                .then(new ApplicationEvent.Submitted(
                        PARTIES,
                        FIRST.title(),
                        FIRST.requested(),
                        FIRST.content(),
                        List.of("hamburg-altona"),
                        List.of("language")));
        RETURNED_AND_EDITED
                .when(new ApplicationCommand.Submit(CALL, applicant, attempt, WHILE_OPEN))
                .then(new ApplicationEvent.Resubmitted(
                        PARTIES,
                        SECOND.title(),
                        SECOND.requested(),
                        SECOND.content(),
                        List.of("hamburg-altona"),
                        List.of("language")));
    }

    @Test
    void a_correction_request_sends_the_application_back() {
        SUBMITTED
                .when(new ApplicationCommand.RequestCorrection(CORRECTION, WHILE_OPEN))
                .then(new ApplicationEvent.Returned(PARTIES, CORRECTION.text(), CORRECTION.respondBy()));
    }

    @Test
    void who_asks_for_a_correction_is_told() {
        CorrectionRequest funders = new CorrectionRequest(ref("more"), CLOSES.plusSeconds(60), AskedBy.FUNDER);
        var state = (Application.Returned) SUBMITTED
                .when(new ApplicationCommand.RequestCorrection(funders, WHILE_OPEN))
                .then(new ApplicationEvent.Returned(PARTIES, funders.text(), funders.respondBy(), AskedBy.FUNDER))
                .state();
        assertThat(state.dossier().corrections()).containsExactly(funders);
    }

    @Test
    void nobody_is_asked_to_answer_in_the_past() {
        SUBMITTED
                .when(new ApplicationCommand.RequestCorrection(CORRECTION, CORRECTION.respondBy()))
                .thenRejected(ApplicationRejection.RESPOND_BY_IS_PAST);
    }

    @Test
    void a_returned_application_is_handed_in_again_even_when_the_call_has_closed_and_the_answer_is_late() {
        RETURNED_AND_EDITED
                .when(new ApplicationCommand.Submit(
                        CALL, List.of(), CORRECTION.respondBy().plusSeconds(1)))
                .then(new ApplicationEvent.Resubmitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    }

    @Test
    void what_is_changed_after_the_return_stays_with_the_organisation_until_it_is_handed_in_again() {
        var returned = (Application.Returned) RETURNED_AND_EDITED.state();
        assertThat(returned.dossier().proposal()).isEqualTo(FIRST);
        assertThat(returned.working()).isEqualTo(SECOND);

        var submitted = (Application.Submitted) RESUBMITTED.state();
        assertThat(submitted.dossier())
                .isEqualTo(new Dossier(PARTIES, SECOND, Partners.NONE, List.of(CORRECTION), 2, null));
    }

    @Test
    void an_application_can_be_sent_back_more_than_once() {
        CorrectionRequest another = new CorrectionRequest(ref("another"), CLOSES.plusSeconds(120));
        var state = (Application.Returned) RESUBMITTED
                .when(new ApplicationCommand.RequestCorrection(another, CLOSES))
                .then(new ApplicationEvent.Returned(PARTIES, another.text(), another.respondBy()))
                .state();
        assertThat(state.dossier().corrections()).containsExactly(CORRECTION, another);
    }

    @Test
    void admission_takes_the_panel_from_the_call() {
        SUBMITTED
                .when(new ApplicationCommand.Admit(CALL))
                .then(new ApplicationEvent.Admitted(PARTIES, CALL.reviewers(), CALL.quorum()));
    }

    @Test
    void review_starts_and_ends_with_the_vote() {
        ADMITTED.when(new ApplicationCommand.StartReview()).then(new ApplicationEvent.ReviewStarted(PARTIES));
        UNDER_REVIEW.when(new ApplicationCommand.RecordVote(VOTE)).then(new ApplicationEvent.Voted(PARTIES, VOTE));
    }

    @Test
    void a_draft_that_is_withdrawn_has_never_been_handed_in() {
        DRAFT.when(new ApplicationCommand.Withdraw(ref("why")))
                .then(new ApplicationEvent.Withdrawn(PARTIES, ref("why")));
        assertThat(WITHDRAWN_DRAFT.state())
                .isEqualTo(new Application.WithdrawnDraft(PARTIES, FIRST, null))
                .isNotInstanceOf(Application.HandedIn.class);
    }

    @Test
    void a_withdrawal_keeps_what_was_handed_in_apart_from_what_was_changed_since() {
        var withdrawn = (Application.Withdrawn) RETURNED_AND_EDITED
                .when(new ApplicationCommand.Withdraw(null))
                .then(new ApplicationEvent.Withdrawn(PARTIES, null))
                .state();
        assertThat(withdrawn.dossier().proposal()).isEqualTo(FIRST);
        assertThat(withdrawn.working()).isEqualTo(SECOND);
    }
}
