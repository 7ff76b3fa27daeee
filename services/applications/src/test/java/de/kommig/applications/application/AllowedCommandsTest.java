package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CLOSES;
import static de.kommig.applications.application.ApplicationHistories.COLLEAGUE;
import static de.kommig.applications.application.ApplicationHistories.CORRECTION;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.PROPOSAL;
import static de.kommig.applications.application.ApplicationHistories.PROPOSER;
import static de.kommig.applications.application.ApplicationHistories.SECOND;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.testing.DeciderFixture;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The whole table: every state against every command. A cell is the event, {@code -} for the rejection that names the state,
 * {@code again} for a rejection that says it is done already.
 */
class AllowedCommandsTest {

    private static final String TABLE = """
                          | draft   | edit   | save   | submit      | invite  | turn-down       | return                     | admit    | start         | vote  | withdraw  | approve  | reject   | waitlist   | propose          | confirm          | decline          | ask          | release         | agree           | refuse | erase | remind   | remind-draft | remind-outline
        none              | Drafted | -      | -      | -           | -       | -               | -                          | -        | -             | -     | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | - | -        | - | -
        draft             | again   | Edited | Edited | Submitted   | -       | -               | -                          | -        | -             | -     | Withdrawn | -        | -        | -          | -                | -                | -                | PartnerAsked | no-such-partner | no-such-partner | no-such-partner | - | -        | DraftReminded | -
        outline-submitted | again   | -      | -      | -           | Invited | OutlineDeclined | outlines-are-not-corrected | -        | -             | -     | Withdrawn | -        | -        | -          | -                | no-such-proposal | no-such-proposal | -            | -               | no-such-partner | no-such-partner | - | -        | - | OutlineReminded
        invited           | again   | Edited | Edited | Submitted   | -       | -               | -                          | -        | -             | -     | Withdrawn | -        | -        | -          | -                | -                | -                | PartnerAsked | no-such-partner | no-such-partner | no-such-partner | - | -        | DraftReminded | -
        outline-declined  | again   | -      | -      | -           | -       | -               | -                          | -        | -             | -     | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | ContentErased | -        | - | -
        submitted         | again   | -      | -      | -           | -       | -               | Returned                   | Admitted | -             | -     | Withdrawn | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | - | -        | - | -
        returned          | again   | Edited | Edited | Resubmitted | -       | -               | -                          | -        | -             | -     | Withdrawn | -        | -        | -          | -                | -                | -                | PartnerAsked | no-such-partner | no-such-partner | no-such-partner | - | Reminded | - | -
        admitted          | again   | -      | -      | -           | -       | -               | -                          | -        | ReviewStarted | -     | Withdrawn | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | - | -        | - | -
        under-review      | again   | -      | -      | -           | -       | -               | -                          | -        | again         | Voted | Withdrawn | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | - | -        | - | -
        voted             | again   | -      | -      | -           | -       | -               | -                          | -        | again         | again | Withdrawn | Approved | Rejected | Waitlisted | DecisionProposed | no-such-proposal | no-such-proposal | -            | -               | -               | - | - | -        | - | -
        waitlisted        | again   | -      | -      | -           | -       | -               | -                          | -        | again         | again | Withdrawn | Approved | Rejected | Waitlisted | DecisionProposed | no-such-proposal | no-such-proposal | -            | -               | -               | - | - | -        | - | -
        approved          | again   | -      | -      | -           | -       | -               | -                          | -        | again         | again | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | ContentErased | -        | - | -
        rejected          | again   | -      | -      | -           | -       | -               | -                          | -        | again         | again | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | ContentErased | -        | - | -
        withdrawn         | again   | -      | -      | -           | -       | -               | -                          | -        | -             | -     | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | ContentErased | -        | - | -
        withdrawn-draft   | again   | -      | -      | -           | -       | -               | -                          | -        | -             | -     | -         | -        | -        | -          | -                | -                | -                | -            | -               | -               | - | ContentErased | -        | - | -
        """;

    private static final Verdict APPROVAL = new Verdict.Approval(Money.euros("1.00"), null, true);

    private static final Map<String, ApplicationCommand> COMMANDS = Map.ofEntries(
            entry("draft", new ApplicationCommand.Draft(PARTIES, SECOND, CALL, WHILE_OPEN)),
            entry("edit", new ApplicationCommand.Edit(SECOND, CALL)),
            entry("save", new ApplicationCommand.Save(SECOND)),
            entry("submit", new ApplicationCommand.Submit(CALL, List.of(), WHILE_OPEN)),
            entry(
                    "ask",
                    new ApplicationCommand.AskPartner(
                            COLLEAGUE, PartnerRole.FISCAL_SPONSOR, LegalForm.FOUNDATION, Set.of())),
            entry("release", new ApplicationCommand.ReleasePartner(COLLEAGUE, PartnerRole.CO_APPLICANT)),
            entry("agree", new ApplicationCommand.ConfirmPartner(COLLEAGUE, PartnerRole.CO_APPLICANT)),
            entry("refuse", new ApplicationCommand.DeclinePartnership(COLLEAGUE, PartnerRole.CO_APPLICANT, null)),
            entry("invite", new ApplicationCommand.Invite(CALL, WHILE_OPEN)),
            entry("turn-down", ApplicationCommand.DeclineOutline.alone(ref("reasons"), PROPOSER)),
            entry("return", new ApplicationCommand.RequestCorrection(CORRECTION, WHILE_OPEN)),
            entry("remind", new ApplicationCommand.Remind(CORRECTION.respondBy())),
            entry("remind-draft", new ApplicationCommand.RemindOfDraft(CLOSES, CLOSES)),
            entry("remind-outline", new ApplicationCommand.RemindOfOutline(ApplicationHistories.IN_TWO_STAGES, CLOSES)),
            entry("admit", new ApplicationCommand.Admit(CALL)),
            entry("start", new ApplicationCommand.StartReview()),
            entry("vote", new ApplicationCommand.RecordVote(VOTE)),
            entry("erase", new ApplicationCommand.EraseContent(LocalDate.of(2031, 4, 2))),
            entry("withdraw", new ApplicationCommand.Withdraw(null)),
            entry("approve", ApplicationCommand.Decide.alone(APPROVAL, PROPOSER)),
            entry("reject", ApplicationCommand.Decide.alone(new Verdict.Refusal(ref("reasons")), PROPOSER)),
            entry("waitlist", ApplicationCommand.Decide.alone(new Verdict.Waiting(1, null), PROPOSER)),
            entry("propose", new ApplicationCommand.Decide(APPROVAL, true, PROPOSER, PROPOSAL)),
            entry("confirm", new ApplicationCommand.Confirm(PROPOSAL, COLLEAGUE)),
            entry("decline", new ApplicationCommand.DeclineProposal(PROPOSAL, COLLEAGUE, ref("reason"))));

    private static final Map<String, DeciderFixture<Application, ApplicationCommand, ApplicationEvent>> STATES =
            Map.ofEntries(
                    entry("none", ApplicationHistories.NONE),
                    entry("draft", ApplicationHistories.DRAFT),
                    entry("outline-submitted", ApplicationHistories.OUTLINE_SUBMITTED),
                    entry("invited", ApplicationHistories.INVITED),
                    entry("outline-declined", ApplicationHistories.OUTLINE_DECLINED),
                    entry("submitted", ApplicationHistories.SUBMITTED),
                    entry("returned", ApplicationHistories.RETURNED),
                    entry("admitted", ApplicationHistories.ADMITTED),
                    entry("under-review", ApplicationHistories.UNDER_REVIEW),
                    entry("voted", ApplicationHistories.VOTED),
                    entry("waitlisted", ApplicationHistories.WAITLISTED),
                    entry("approved", ApplicationHistories.APPROVED),
                    entry("rejected", ApplicationHistories.REJECTED),
                    entry("withdrawn", ApplicationHistories.WITHDRAWN),
                    entry("withdrawn-draft", ApplicationHistories.WITHDRAWN_DRAFT));

    private static final List<List<String>> ROWS =
            TABLE.lines().map(AllowedCommandsTest::cells).toList();
    static final List<List<String>> STATE_ROWS = ROWS.subList(1, ROWS.size());

    @Test
    void the_table_has_every_state_and_every_command() {
        assertThat(STATE_ROWS).extracting(List::getFirst).containsExactlyInAnyOrderElementsOf(STATES.keySet());
        assertThat(ROWS.getFirst().subList(1, ROWS.getFirst().size()))
                .containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
        assertThat(COMMANDS.values().stream().map(Object::getClass).distinct())
                .hasSize(ApplicationCommand.class.getPermittedSubclasses().length);
        assertThat(STATES.values())
                .extracting(fixture -> fixture.state().getClass())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("STATE_ROWS")
    void what_is_allowed(List<String> row) {
        String state = row.getFirst();
        for (int column = 1; column < row.size(); column++) {
            String command = ROWS.getFirst().get(column);
            assertThat(cell(state, command)).as(command + " when " + state).isEqualTo(row.get(column));
        }
    }

    private static String cell(String state, String command) {
        Application before = Objects.requireNonNull(STATES.get(state)).state();
        ApplicationCommand asked = Objects.requireNonNull(COMMANDS.get(command));
        return switch (ApplicationDecider.DECIDER.decide().apply(before, asked)) {
            case Decision.Accepted<ApplicationEvent>(var event) ->
                event.getClass().getSimpleName();
            case Decision.Rejected<ApplicationEvent>(var reason) when reason.alreadyDone() -> "again";
            case Decision.Rejected<ApplicationEvent>(var reason) when namesTheState(reason, state) -> "-";
            case Decision.Rejected<ApplicationEvent>(var reason) -> reason.code();
        };
    }

    private static boolean namesTheState(Rejection reason, String state) {
        return state.equals("none")
                ? reason == ApplicationRejection.NO_SUCH_APPLICATION
                : ("application-is-" + state).startsWith(reason.code());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void an_application_in_a_state_of_the_table_goes_by_the_word_for_it() {
        STATES.forEach((word, fixture) -> {
            if (fixture.state() instanceof Application.Begun application) {
                String expected = word.replace("-draft", "").replace('-', '_').toUpperCase(Locale.ROOT);
                assertThat(ApplicationState.of(application).name()).isEqualTo(expected);
            }
        });
    }
}
