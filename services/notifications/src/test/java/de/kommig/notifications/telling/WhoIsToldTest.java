package de.kommig.notifications.telling;

import static de.kommig.notifications.telling.WhoIsToldTable.PARTIES;
import static de.kommig.notifications.telling.WhoIsToldTable.RAVI;
import static de.kommig.notifications.telling.WhoIsToldTable.ROSA;
import static de.kommig.notifications.telling.WhoIsToldTable.reviewedByRosa;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.received;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.waitlisted;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static de.kommig.testing.RoundHappenings.declined;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.recused;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.texts.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WhoIsToldTest {

    private static final UUID CENTRE = UUID.randomUUID();

    private final WhoIsTold whoIsTold = new WhoIsTold(CENTRE);

    @ParameterizedTest(name = "{1} after {0} tells {2}")
    @MethodSource("de.kommig.notifications.telling.WhoIsToldTable#rows")
    void an_event_is_told_to_those_whom_it_concerns(List<Object> before, Object event, List<String> told) {
        Story story = new Story();
        before.forEach(story::happens);
        assertThat(names(story.happens(event))).containsExactlyElementsOf(told);
    }

    @ParameterizedTest
    @MethodSource("de.kommig.notifications.telling.WhoIsToldTable#rows")
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
                .containsExactly(
                        "FUNDER: voted",
                        "COORDINATION_CENTRE: voted",
                        "REVIEWER rosa: voted",
                        "REVIEWER rosa: approved");
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
