package de.kommig.notifications.telling;

import static de.kommig.testing.Happenings.abandoned;
import static de.kommig.testing.Happenings.accepted;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.amended;
import static de.kommig.testing.Happenings.approvalProposed;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.assigned;
import static de.kommig.testing.Happenings.callAmended;
import static de.kommig.testing.Happenings.callDrafted;
import static de.kommig.testing.Happenings.callPublished;
import static de.kommig.testing.Happenings.closed;
import static de.kommig.testing.Happenings.declined;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.edited;
import static de.kommig.testing.Happenings.invited;
import static de.kommig.testing.Happenings.opened;
import static de.kommig.testing.Happenings.outlineDeclined;
import static de.kommig.testing.Happenings.outlineSubmitted;
import static de.kommig.testing.Happenings.proposalDeclined;
import static de.kommig.testing.Happenings.received;
import static de.kommig.testing.Happenings.recused;
import static de.kommig.testing.Happenings.rejected;
import static de.kommig.testing.Happenings.rejectionProposed;
import static de.kommig.testing.Happenings.resubmitted;
import static de.kommig.testing.Happenings.returned;
import static de.kommig.testing.Happenings.reviewStarted;
import static de.kommig.testing.Happenings.reviewed;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.voted;
import static de.kommig.testing.Happenings.waitlisted;
import static de.kommig.testing.Happenings.waitlistingProposed;
import static de.kommig.testing.Happenings.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.texts.Texts;
import de.kommig.testing.Happenings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WhoIsToldTest {

    private static final Parties PARTIES = Happenings.someParties();
    private static final UUID CENTRE = UUID.randomUUID();
    private static final UUID ROSA = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID RAVI = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final WhoIsTold whoIsTold = new WhoIsTold(CENTRE);

    /** What has happened before, the event, and who is told what, in which role. */
    static Stream<Arguments> table() {
        return Stream.of(
                row(List.of(), drafted(PARTIES)),
                row(List.of(drafted(PARTIES)), edited(PARTIES)),
                row(
                        List.of(drafted(PARTIES)),
                        submitted(PARTIES),
                        "APPLICANT: submitted",
                        "COORDINATION_CENTRE: submitted",
                        "FUNDER: submitted"),
                row(
                        List.of(drafted(PARTIES)),
                        outlineSubmitted(PARTIES),
                        "APPLICANT: outline-submitted",
                        "COORDINATION_CENTRE: outline-submitted",
                        "FUNDER: outline-submitted"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        invited(PARTIES),
                        "APPLICANT: invited",
                        "COORDINATION_CENTRE: invited"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        outlineDeclined(PARTIES),
                        "APPLICANT: outline-declined",
                        "COORDINATION_CENTRE: outline-declined"),
                row(
                        List.of(outlineSubmitted(PARTIES)),
                        withdrawn(PARTIES),
                        "APPLICANT: withdrawn",
                        "COORDINATION_CENTRE: withdrawn",
                        "FUNDER: withdrawn"),
                row(List.of(submitted(PARTIES)), returned(PARTIES), "APPLICANT: correction-requested"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        Happenings.reminded(PARTIES, ReminderKind.DUE_SOON),
                        "APPLICANT: correction-due-soon"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        Happenings.reminded(PARTIES, ReminderKind.OVERDUE),
                        "APPLICANT: correction-overdue",
                        "COORDINATION_CENTRE: correction-overdue"),
                row(List.of(drafted(PARTIES)), Happenings.draftReminded(PARTIES), "APPLICANT: draft-due-soon"),
                row(
                        List.of(submitted(PARTIES), returned(PARTIES)),
                        resubmitted(PARTIES, "Sprachcafé"),
                        "APPLICANT: resubmitted",
                        "COORDINATION_CENTRE: resubmitted",
                        "FUNDER: resubmitted"),
                row(List.of(submitted(PARTIES)), admitted(PARTIES), "APPLICANT: admitted"),
                row(List.of(submitted(PARTIES)), reviewStarted(PARTIES), "APPLICANT: review-started"),
                row(List.of(submitted(PARTIES)), voted(PARTIES)),
                row(List.of(drafted(PARTIES)), withdrawn(PARTIES), "APPLICANT: withdrawn"),
                row(
                        List.of(submitted(PARTIES)),
                        withdrawn(PARTIES),
                        "APPLICANT: withdrawn",
                        "COORDINATION_CENTRE: withdrawn",
                        "FUNDER: withdrawn"),
                row(
                        reviewedByRosa(),
                        approved(PARTIES),
                        "APPLICANT: approved",
                        "COORDINATION_CENTRE: approved",
                        "REVIEWER rosa: approved"),
                row(
                        reviewedByRosa(),
                        rejected(PARTIES),
                        "APPLICANT: rejected",
                        "COORDINATION_CENTRE: rejected",
                        "REVIEWER rosa: rejected"),
                row(
                        reviewedByRosa(),
                        waitlisted(PARTIES),
                        "APPLICANT: waitlisted",
                        "COORDINATION_CENTRE: waitlisted",
                        "REVIEWER rosa: waitlisted"),
                row(reviewedByRosa(), approvalProposed(PARTIES), "FUNDER: approval-proposed"),
                row(reviewedByRosa(), rejectionProposed(PARTIES), "FUNDER: rejection-proposed"),
                row(reviewedByRosa(), waitlistingProposed(PARTIES), "FUNDER: waitlisting-proposed"),
                row(reviewedByRosa(), proposalDeclined(PARTIES), "FUNDER: proposal-declined"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerAsked(PARTIES, RAVI, PartnerRole.FISCAL_SPONSOR),
                        "PARTNER ravi: partner-asked"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerConfirmed(PARTIES, RAVI, PartnerRole.CO_APPLICANT),
                        "APPLICANT: partner-confirmed"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerDeclined(PARTIES, RAVI, PartnerRole.CO_APPLICANT),
                        "APPLICANT: partner-declined"),
                row(
                        List.of(drafted(PARTIES)),
                        Happenings.partnerReleased(PARTIES, RAVI, PartnerRole.FISCAL_SPONSOR),
                        "PARTNER ravi: partner-released"),
                row(List.of(), opened(PARTIES)),
                row(List.of(opened(PARTIES)), assigned(PARTIES, ROSA), "REVIEWER rosa: review-requested"),
                row(List.of(assigned(PARTIES, ROSA)), accepted(PARTIES, ROSA)),
                row(
                        List.of(assigned(PARTIES, ROSA)),
                        declined(PARTIES, ROSA),
                        "COORDINATION_CENTRE: assignment-declined"),
                row(List.of(assigned(PARTIES, ROSA)), recused(PARTIES, ROSA), "COORDINATION_CENTRE: reviewer-recused"),
                row(List.of(assigned(PARTIES, ROSA)), reviewed(PARTIES, ROSA), "COORDINATION_CENTRE: review-submitted"),
                row(List.of(assigned(PARTIES, ROSA)), amended(PARTIES, ROSA)),
                row(
                        List.of(opened(PARTIES), assigned(PARTIES, ROSA)),
                        closed(PARTIES),
                        "FUNDER: voted",
                        "COORDINATION_CENTRE: voted"),
                row(
                        List.of(assigned(PARTIES, ROSA), assigned(PARTIES, RAVI), declined(PARTIES, RAVI)),
                        abandoned(PARTIES),
                        "REVIEWER rosa: review-no-longer-needed"),
                row(List.of(), callDrafted(PARTIES.call(), PARTIES.funder())),
                row(List.of(), callPublished(PARTIES.call(), PARTIES.funder()), "COORDINATION_CENTRE: call-published"),
                row(
                        List.of(),
                        Happenings.exceptionGranted(PARTIES),
                        "APPLICANT: deadline-exception-granted",
                        "FUNDER: deadline-exception-granted"),
                row(
                        List.of(Happenings.exceptionGranted(PARTIES)),
                        Happenings.exceptionWithdrawn(PARTIES),
                        "APPLICANT: deadline-exception-withdrawn",
                        "FUNDER: deadline-exception-withdrawn"),
                row(List.of(), callAmended(PARTIES.call(), PARTIES.funder()), "COORDINATION_CENTRE: call-amended"));
    }

    @ParameterizedTest(name = "{1} after {0} tells {2}")
    @MethodSource("table")
    void an_event_is_told_to_those_whom_it_concerns(List<Object> before, Object event, List<String> told) {
        Story story = new Story();
        before.forEach(story::happens);
        assertThat(names(story.happens(event))).containsExactlyElementsOf(told);
    }

    @ParameterizedTest
    @MethodSource("table")
    void what_is_told_has_words_in_both_languages(List<Object> before, Object event) {
        Story story = new Story();
        before.forEach(story::happens);
        assertThat(story.happens(event))
                .allSatisfy(message -> assertThat(Texts.of(message, "Chor", Locale.GERMAN))
                        .contains("„")
                        .isNotEqualTo(Texts.of(message, "Chor", Locale.ENGLISH)));
    }

    @Test
    void a_decision_that_arrives_before_the_end_of_its_round_reaches_the_reviewers_with_it() {
        Story story = new Story();
        story.happens(submitted(PARTIES));
        story.happens(opened(PARTIES));
        story.happens(assigned(PARTIES, ROSA));
        story.happens(assigned(PARTIES, RAVI));

        assertThat(names(story.happens(approved(PARTIES))))
                .containsExactly("APPLICANT: approved", "COORDINATION_CENTRE: approved");
        story.happens(recused(PARTIES, RAVI));
        List<Message> atTheEnd = story.happens(closed(PARTIES));

        assertThat(names(atTheEnd))
                .containsExactly("FUNDER: voted", "COORDINATION_CENTRE: voted", "REVIEWER rosa: approved");
        assertThat(atTheEnd.getLast().event())
                .as("told as what the decision said, not the round's end")
                .startsWith("application-" + PARTIES.application());
    }

    @Test
    void a_replay_tells_the_same_messages_again_and_no_others() {
        List<Object> events = List.of(
                submitted(PARTIES),
                opened(PARTIES),
                assigned(PARTIES, ROSA),
                assigned(PARTIES, RAVI),
                declined(PARTIES, RAVI),
                closed(PARTIES),
                waitlisted(PARTIES),
                approved(PARTIES));
        Story story = new Story();
        List<Message> first =
                events.stream().flatMap(event -> story.happens(event).stream()).toList();
        story.startsOver();
        List<Message> again =
                events.stream().flatMap(event -> story.happens(event).stream()).toList();

        assertThat(new HashSet<>(again)).isEqualTo(new HashSet<>(first));
    }

    @Test
    void reviewers_learn_the_outcome_and_no_figures() {
        Story story = new Story();
        reviewedByRosa().forEach(story::happens);
        List<Message> told = story.happens(approved(PARTIES));
        assertThat(told.getFirst().facts()).isEqualTo(Map.of("amount", "3200.50", "currency", "EUR"));
        assertThat(told.getLast().recipient()).isEqualTo(ROSA);
        assertThat(told.getLast().facts()).isEmpty();
    }

    @Test
    void nobody_is_told_who_declined_and_why() {
        Story story = new Story();
        story.happens(assigned(PARTIES, ROSA));
        assertThat(story.happens(recused(PARTIES, ROSA)).getFirst().facts()).isEqualTo(Map.of("ground", "relative"));
    }

    @Test
    void an_organisation_that_is_applicant_and_coordination_centre_at_once_is_told_once() {
        Parties own = new Parties(UUID.randomUUID(), UUID.randomUUID(), PARTIES.funder(), CENTRE);
        Story story = new Story();
        assertThat(story.happens(submitted(own)).stream().map(Message::recipient))
                .containsExactly(CENTRE, PARTIES.funder());
    }

    @Test
    void a_fact_of_an_unknown_type_is_passed_over() {
        ReceivedEvent event = received(submitted(PARTIES), 1);
        ReceivedEvent unknown =
                new ReceivedEvent(event.stored(), new ReceivedEvent.UnknownFact("de.kommig.application.sold.v1"));
        assertThat(Case.UNKNOWN.after(unknown)).isEqualTo(Case.UNKNOWN);
        assertThat(whoIsTold.messages(unknown, Case.UNKNOWN)).isEmpty();
    }

    private static List<Object> reviewedByRosa() {
        return List.of(
                submitted(PARTIES),
                opened(PARTIES),
                assigned(PARTIES, ROSA),
                assigned(PARTIES, RAVI),
                declined(PARTIES, RAVI),
                reviewed(PARTIES, ROSA),
                closed(PARTIES));
    }

    private static Arguments row(List<Object> before, Object event, String... told) {
        return arguments(before, event, List.of(told));
    }

    private static List<String> names(List<Message> messages) {
        return messages.stream().map(WhoIsToldTest::name).toList();
    }

    private static String name(Message message) {
        String person =
                message.recipient().equals(ROSA) ? " rosa" : message.recipient().equals(RAVI) ? " ravi" : "";
        UUID organisation = switch (message.audience()) {
            case APPLICANT -> PARTIES.organisation();
            case FUNDER -> PARTIES.funder();
            case COORDINATION_CENTRE -> CENTRE;
            case REVIEWER, PARTNER -> message.recipient();
        };
        assertThat(message.recipient()).isEqualTo(organisation);
        return message.audience() + person + ": " + message.kind().code();
    }

    /** Events one after the other, each the next of its stream. */
    private final class Story {

        private Case known = Case.UNKNOWN;
        private long versionOfApplication;
        private long versionOfRound;

        List<Message> happens(Object event) {
            long version = event instanceof RoundEvent ? ++versionOfRound : ++versionOfApplication;
            ReceivedEvent received = received(event, version);
            Case after = known.after(received);
            assertThat(after)
                    .satisfiesAnyOf(
                            unchanged -> assertThat(unchanged).isEqualTo(known),
                            changed -> assertThat(Case.isNeededFor(event)).isTrue());
            known = after;
            return whoIsTold.messages(received, Case.isNeededFor(event) ? known : Case.UNKNOWN);
        }

        void startsOver() {
            versionOfApplication = 0;
            versionOfRound = 0;
        }
    }
}
