package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.IN_TWO_STAGES;
import static de.kommig.applications.application.ApplicationHistories.NONE;
import static de.kommig.applications.application.ApplicationHistories.OUTLINE_CLOSES;
import static de.kommig.applications.application.ApplicationHistories.OVER;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who has an exception begins and hands in until its last second, and it is noted down only where it was needed. */
class TimeToApplyTest {

    private static final Instant UNTIL = CLOSES.plus(Duration.ofDays(5));

    @Test
    void an_exception_is_noted_down_where_it_was_needed() {
        DRAFT.when(submit(UNTIL, OVER)).then(submitted(UNTIL));
        DRAFT.when(submit(UNTIL, UNTIL.plusMillis(999))).then(submitted(UNTIL));
        DRAFT.when(submit(UNTIL, CLOSES.plusMillis(999))).then(submitted(null));
        DRAFT.when(submit(UNTIL, WHILE_OPEN)).then(submitted(null));
    }

    @Test
    void after_its_last_second_it_is_too_late_as_for_everybody() {
        DRAFT.when(submit(UNTIL, UNTIL.plusSeconds(1))).thenRejected(ApplicationRejection.CALL_IS_CLOSED);
        DRAFT.when(submit(null, OVER)).thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    @Test
    void an_exception_that_ends_before_the_call_takes_nothing_away() {
        DRAFT.when(submit(CLOSES.minusSeconds(60), CLOSES)).then(submitted(null));
    }

    @Test
    void an_application_is_begun_with_it_too() {
        var drafted = new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, UNTIL, UNTIL.plusMillis(999)))
                .then(drafted);
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, UNTIL, UNTIL.plusSeconds(1)))
                .thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    @Test
    void an_outline_is_handed_in_with_it_and_the_application_after_the_invitation() {
        Instant until = OUTLINE_CLOSES.plusSeconds(3600);
        Instant late = OUTLINE_CLOSES.plusSeconds(60);
        var outline = new ApplicationEvent.OutlineSubmitted(
                PARTIES, FIRST.title(), FIRST.requested(), FIRST.content(), null, null, until);

        var after = DRAFT.when(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), until, late))
                .then(outline);
        DRAFT.when(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), until, until.plusSeconds(1)))
                .thenRejected(ApplicationRejection.OUTLINE_IS_OVER);
        after.given(new ApplicationEvent.Invited(PARTIES, CLOSES))
                .when(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), until, CLOSES))
                .then(submitted(null));
        after.given(new ApplicationEvent.Invited(PARTIES, CLOSES))
                .when(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), UNTIL, OVER))
                .then(submitted(UNTIL));
        after.given(new ApplicationEvent.Invited(PARTIES, CLOSES))
                .when(new ApplicationCommand.Submit(IN_TWO_STAGES, List.of(), UNTIL, UNTIL.plusSeconds(1)))
                .thenRejected(ApplicationRejection.CALL_IS_CLOSED);
    }

    @Test
    void it_stays_known_when_the_application_is_handed_in_again() {
        var again = new ApplicationEvent.Resubmitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());
        var returned = new ApplicationEvent.Returned(
                PARTIES, ApplicationHistories.CORRECTION.text(), ApplicationHistories.CORRECTION.respondBy());
        var state = DRAFT.given(submitted(UNTIL), returned)
                .when(submit(null, UNTIL.plusSeconds(1)))
                .then(again)
                .state();
        assertThat(((Application.HandedIn) state).dossier().exceptionUntil()).isEqualTo(UNTIL);
    }

    private static ApplicationCommand submit(@Nullable Instant exception, Instant now) {
        return new ApplicationCommand.Submit(CALL, List.of(), exception, now);
    }

    private static ApplicationEvent submitted(@Nullable Instant exception) {
        return new ApplicationEvent.Submitted(
                PARTIES, FIRST.title(), FIRST.requested(), FIRST.content(), null, null, exception);
    }
}
