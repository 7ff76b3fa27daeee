package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.NONE;
import static de.kommig.applications.application.ApplicationHistories.OPENS;
import static de.kommig.applications.application.ApplicationHistories.OVER;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.RETURNED_AND_EDITED;
import static de.kommig.applications.application.ApplicationHistories.SECOND;
import static de.kommig.applications.application.ApplicationHistories.SUBMITTED;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application to a call that requires charters is handed in by an organisation that is committed to them. */
class RequiredChartersTest {

    private static final CharterRequirement AGAINST_RACISM = new CharterRequirement("against-racism", "2014-09-26");
    private static final CharterRequirement ENGAGEMENT = new CharterRequirement("civic-engagement", "2021-12");
    private static final CallTerms CALL = new CallTerms(
            "Ankommen 2026", null, OPENS, CLOSES, Money.euros("100000.00"), 3, 2, List.of(AGAINST_RACISM, ENGAGEMENT));

    private static final ApplicationEvent SUBMISSION =
            new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());
    private static final ApplicationEvent RESUBMISSION =
            new ApplicationEvent.Resubmitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content());

    private static ApplicationCommand submitBy(Commitment... commitments) {
        return submitAt(WHILE_OPEN, commitments);
    }

    private static ApplicationCommand submitAt(Instant now, Commitment... commitments) {
        return new ApplicationCommand.Submit(CALL, List.of(commitments), now);
    }

    private static Commitment to(String charter, String version) {
        return new Commitment(charter, version);
    }

    @Test
    void who_is_committed_to_all_of_them_submits() {
        DRAFT.when(submitBy(to("civic-engagement", "2021-12"), to("against-racism", "2014-09-26")))
                .then(SUBMISSION);
    }

    @Test
    void who_is_not_hears_what_is_missing() {
        DRAFT.when(submitBy()).thenRejected(new CharterMissing(List.of(AGAINST_RACISM, ENGAGEMENT)));
        DRAFT.when(submitBy(to("against-racism", "2014-09-26"))).thenRejected(new CharterMissing(List.of(ENGAGEMENT)));
        DRAFT.when(submitBy(to("against-racism", "2014-09-26"), to("something-else", "2021-12")))
                .thenRejected(new CharterMissing(List.of(ENGAGEMENT)));
    }

    @Test
    void an_older_version_is_to_be_renewed_and_a_later_one_is_good() {
        DRAFT.when(submitBy(to("against-racism", "2014-09-25"), to("civic-engagement", "2021-12")))
                .thenRejected(new CharterMissing(List.of(AGAINST_RACISM)));
        DRAFT.when(submitBy(to("against-racism", "2026-05"), to("civic-engagement", "2022-01")))
                .then(SUBMISSION);
    }

    @Test
    void the_commitment_must_still_be_there_when_the_application_is_handed_in_again() {
        RETURNED_AND_EDITED.when(submitBy()).thenRejected(new CharterMissing(List.of(AGAINST_RACISM, ENGAGEMENT)));
        RETURNED_AND_EDITED
                .when(submitAt(CLOSES, to("against-racism", "2014-09-26"), to("civic-engagement", "2021-12")))
                .then(RESUBMISSION);
    }

    @Test
    void a_draft_can_be_written_without() {
        NONE.when(new ApplicationCommand.Draft(PARTIES, FIRST, CALL, WHILE_OPEN))
                .then(new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()));
        DRAFT.when(new ApplicationCommand.Edit(SECOND, CALL))
                .then(new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));
    }

    @Test
    void what_no_commitment_could_change_is_said_first() {
        DRAFT.when(submitAt(OPENS.minusMillis(1))).thenRejected(ApplicationRejection.CALL_IS_NOT_OPEN_YET);
        DRAFT.when(submitAt(OVER)).thenRejected(ApplicationRejection.CALL_IS_CLOSED);
        SUBMITTED.when(submitBy()).thenRejected(ApplicationRejection.APPLICATION_IS_SUBMITTED);
    }
}
