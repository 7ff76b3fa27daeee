package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.COLLEAGUE;
import static de.kommig.applications.application.ApplicationHistories.CORRECTION;
import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.INVITED;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.NONE;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_SUBMITTED;
import static de.kommig.applications.application.ApplicationHistories.OVER;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.SECOND;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.call.CallTerms;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A call in two stages: first the outline, then, of who is invited, the application. */
class OutlinesTest {

    private static final Instant LAST_MOMENT = OUTLINE_CLOSES.plusMillis(999);
    /** Six days after the end, half of what lies between both ends, to the end of the day in Hamburg. */
    private static final Instant OWN_UNTIL = Instant.parse("2026-04-07T21:59:59Z");

    private static final Instant TOO_LATE = OUTLINE_CLOSES.plusSeconds(1);

    private static ApplicationCommand.Submit submit(Instant now) {
        return new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), now);
    }

    @Test
    void a_draft_is_handed_in_as_an_outline_up_to_its_last_second() {
        ApplicationEvent outline =
                new ApplicationEvent.OutlineSubmitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());

        DRAFT.when(submit(OPENS)).then(outline);
        DRAFT.when(submit(LAST_MOMENT)).then(outline);
    }

    @Test
    void nobody_hands_an_outline_in_or_begins_one_when_its_time_is_over() {
        DRAFT.when(submit(TOO_LATE)).thenRejected(ApplicationRejection.OUTLINE_IS_OVER);
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, IN_TWO_STAGES, TOO_LATE))
                .thenRejected(ApplicationRejection.OUTLINE_IS_OVER);
        DRAFT.when(submit(OVER)).thenRejected(ApplicationRejection.CALL_IS_CLOSED);
        DRAFT.when(submit(OPENS.minusMillis(1))).thenRejected(ApplicationRejection.CALL_IS_NOT_OPEN_YET);
    }

    @Test
    void who_is_invited_hands_the_application_in_until_the_call_closes() {
        ApplicationEvent application =
                new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());

        INVITED.when(submit(TOO_LATE)).then(application);
        INVITED.when(submit(CLOSES.plusMillis(999))).then(application);
        INVITED.when(submit(OVER)).thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    @Test
    void an_invitation_says_until_when_and_leaves_the_outline_to_go_on_from() {
        var after = OUTLINE_SUBMITTED
                .when(new ApplicationCommand.Invite(IN_TWO_STAGES, TOO_LATE))
                .then(new ApplicationEvent.Invited(PARTIES, CLOSES));

        assertThat(((Application.Invited) after.state()).working()).isEqualTo(FIRST);
    }

    @Test
    void who_is_invited_when_the_call_has_closed_has_time_of_their_own() {
        var invited = OUTLINE_SUBMITTED
                .when(new ApplicationCommand.Invite(IN_TWO_STAGES, OVER))
                .then(new ApplicationEvent.Invited(PARTIES, OWN_UNTIL, OWN_UNTIL));
        ApplicationEvent application =
                new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());

        invited.when(submit(OWN_UNTIL.plusMillis(999))).then(application);
        invited.when(submit(OWN_UNTIL.plusSeconds(1))).thenRejected(ApplicationRejection.INVITATION_IS_OVER);
        invited.given(new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()))
                .when(submit(OWN_UNTIL))
                .then(new ApplicationEvent.Submitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    }

    @Test
    void time_of_their_own_takes_nothing_away_when_the_call_is_put_off() {
        var invited = (Application.Invited) OUTLINE_SUBMITTED
                .given(new ApplicationEvent.Invited(PARTIES, OWN_UNTIL, OWN_UNTIL))
                .state();

        assertThat(Stages.until(invited, IN_TWO_STAGES)).contains(OWN_UNTIL);
        assertThat(Stages.until(invited, closing(OWN_UNTIL.plusSeconds(60)))).contains(OWN_UNTIL.plusSeconds(60));
        assertThat(Stages.until((Application.Begun) INVITED.state(), closing(CLOSES.minusSeconds(60))))
                .as("a call that is cut short ends for all who have no time of their own")
                .contains(CLOSES.minusSeconds(60));
    }

    private static CallTerms closing(Instant closes) {
        CallTerms it = IN_TWO_STAGES;
        return new CallTerms(
                it.title(), null, it.opensAt(), closes, it.budget(), it.reviewers(), it.quorum(), null, it.rules());
    }

    @Test
    void an_outline_is_turned_down_also_when_the_call_has_closed() {
        OUTLINE_SUBMITTED
                .when(ApplicationCommand.DeclineOutline.alone(ref("reasons"), COLLEAGUE))
                .then(new ApplicationEvent.OutlineDeclined(PARTIES, ref("reasons")));
    }

    @Test
    void an_outline_is_answered_once() {
        INVITED.when(new ApplicationCommand.Invite(IN_TWO_STAGES, WHILE_OPEN))
                .thenRejected(ApplicationRejection.APPLICATION_IS_INVITED);
        INVITED.when(ApplicationCommand.DeclineOutline.alone(ref("reasons"), COLLEAGUE))
                .thenRejected(ApplicationRejection.APPLICATION_IS_INVITED);
    }

    @Test
    void an_outline_is_never_sent_back_for_correction() {
        OUTLINE_SUBMITTED
                .when(new ApplicationCommand.RequestCorrection(CORRECTION, WHILE_OPEN))
                .thenRejected(ApplicationRejection.OUTLINES_ARE_NOT_CORRECTED);
    }

    @Test
    void others_see_the_outline_until_the_application_is_handed_in() {
        var edited = INVITED.given(
                new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
        assertThat(((Application.Invited) edited.state()).dossier().proposal()).isEqualTo(FIRST);

        var submitted = (Application.Submitted) edited.given(
                        new ApplicationEvent.Submitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()))
                .state();
        assertThat(submitted.dossier().proposal()).isEqualTo(SECOND);
        assertThat(submitted.dossier().versions()).as("outline and application").isEqualTo(2);
    }

    @Test
    void who_was_asked_to_take_part_can_answer_while_the_outline_waits_and_must_have_with_the_application() {
        var asked = DRAFT.given(new ApplicationEvent.PartnerAsked(PARTIES, COLLEAGUE, PartnerRole.CO_APPLICANT));
        var outline = asked.when(submit(WHILE_OPEN))
                .then(new ApplicationEvent.OutlineSubmitted(
                        PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));

        var silent = outline.given(new ApplicationEvent.Invited(PARTIES, CLOSES));
        silent.when(submit(WHILE_OPEN)).thenRejected(new CoApplicantsMissing(List.of(COLLEAGUE)));

        var agreed = outline.when(new ApplicationCommand.ConfirmPartner(COLLEAGUE, PartnerRole.CO_APPLICANT))
                .then(new ApplicationEvent.PartnerConfirmed(PARTIES, COLLEAGUE, PartnerRole.CO_APPLICANT))
                .given(new ApplicationEvent.Invited(PARTIES, CLOSES));
        agreed.when(submit(WHILE_OPEN))
                .then(new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
    }

    @Test
    void a_call_with_one_stage_knows_no_outlines() {
        DRAFT.when(new ApplicationCommand.Submit(CALL, List.of(), TOO_LATE))
                .then(new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
        assertThat(Stages.until((Application.Begun) DRAFT.state(), CALL)).contains(CLOSES);
        assertThat(Stages.until((Application.Begun) DRAFT.state(), IN_TWO_STAGES))
                .contains(OUTLINE_CLOSES);
        assertThat(Stages.until((Application.Begun) INVITED.state(), IN_TWO_STAGES))
                .contains(CLOSES);
        assertThat(Stages.until((Application.Begun) OUTLINE_SUBMITTED.state(), IN_TWO_STAGES))
                .isEmpty();
    }
}
