package de.kommig.notifications.texts;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.notifications.telling.Audience;
import de.kommig.notifications.telling.Kind;
import de.kommig.notifications.telling.Message;
import de.kommig.testing.Happenings;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    @Test
    void a_receipt_reads_as_people_speak() {
        Message receipt = message(Audience.APPLICANT, Kind.SUBMITTED, Map.of());
        assertThat(Texts.of(receipt, "Sprachcafé", Locale.GERMAN))
                .isEqualTo("Wir haben Ihren Antrag „Sprachcafé“ erhalten.");
        assertThat(Texts.of(receipt, "Sprachcafé", Locale.ENGLISH))
                .isEqualTo("We have received your application “Sprachcafé”.");
    }

    @Test
    void without_a_title_the_sentence_is_still_whole() {
        Message receipt = message(Audience.APPLICANT, Kind.WITHDRAWN, Map.of());
        assertThat(Texts.of(receipt, null, Locale.GERMAN)).isEqualTo("Sie haben Ihren Antrag zurückgezogen.");
        assertThat(Texts.of(receipt, null, Locale.ENGLISH)).isEqualTo("You have withdrawn your application.");
    }

    @Test
    void amounts_are_written_as_the_language_writes_them() {
        Message approval = message(Audience.APPLICANT, Kind.APPROVED, Map.of("amount", "13200.50", "currency", "EUR"));
        assertThat(Texts.of(approval, null, Locale.GERMAN)).contains("bewilligt: 13.200,50\u00a0€. ");
        assertThat(Texts.of(approval, null, Locale.ENGLISH)).contains("approved: €13,200.50. ");
    }

    @Test
    void a_deadline_is_told_by_the_clocks_of_Hamburg() {
        Message request =
                message(Audience.APPLICANT, Kind.CORRECTION_REQUESTED, Map.of("respondBy", "2026-12-24T23:30:00Z"));
        assertThat(Texts.of(request, "Chor", Locale.GERMAN)).endsWith("bis zum 25. Dezember 2026, 00:30 Uhr.");
        assertThat(Texts.of(request, "Chor", Locale.ENGLISH)).endsWith("by 25 December 2026, 00:30.");
    }

    @Test
    void who_is_asked_to_take_part_is_told_by_whom_and_for_what() {
        Message asked = message(Audience.PARTNER, Kind.PARTNER_ASKED, Map.of("role", "fiscal-sponsor"));
        Named named = new Named("Chor", "Brücken e. V.", null, "Ankommen 2027");

        assertThat(Texts.inNames(asked, named, Locale.GERMAN))
                .isEqualTo("Die Organisation „Brücken e. V.“ bittet Ihre Organisation, sich an ihrem Antrag „Chor“ zum"
                        + " Förderaufruf „Ankommen 2027“ zu beteiligen (Träger). Bitte lesen Sie den Antrag und sagen Sie"
                        + " zu oder ab.");
        assertThat(Texts.inNames(asked, Named.titled(null), Locale.GERMAN))
                .startsWith("Eine andere Organisation bittet Ihre Organisation, sich an ihrem Antrag zu beteiligen");
        assertThat(Texts.inNames(asked, named, Locale.ENGLISH))
                .startsWith("The organisation “Brücken e. V.” asks your organisation to take part in its application"
                        + " “Chor” to the call “Ankommen 2027” (fiscal sponsor).");
    }

    @Test
    void a_title_is_text_and_no_pattern() {
        Message receipt = message(Audience.APPLICANT, Kind.SUBMITTED, Map.of());
        assertThat(Texts.of(receipt, "$1 {amount} \\", Locale.ENGLISH))
                .isEqualTo("We have received your application “$1 {amount} \\”.");
    }

    @ParameterizedTest
    @EnumSource(ConflictGround.class)
    void every_ground_has_words(ConflictGround ground) {
        String code = ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Message recusal = message(Audience.COORDINATION_CENTRE, Kind.REVIEWER_RECUSED, Map.of("ground", code));
        assertThat(Texts.of(recusal, null, Locale.GERMAN)).isNotEqualTo(Texts.of(recusal, null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Recommendation.class)
    void every_recommendation_has_words(Recommendation recommendation) {
        String code = recommendation.name().toLowerCase(Locale.ROOT);
        Message vote = message(Audience.FUNDER, Kind.VOTED, Map.of("recommendation", code));
        assertThat(Texts.of(vote, null, Locale.GERMAN)).isNotEqualTo(Texts.of(vote, null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(CallPart.class)
    void every_part_of_a_call_has_words(CallPart part) {
        String changed = part.name().toLowerCase(Locale.ROOT) + ",budget";
        Message amended = message(Audience.APPLICANT, Kind.CALL_AMENDED, Map.of("changed", changed, "title", "Chor"));
        assertThat(Texts.of(amended, "Chor", Locale.GERMAN))
                .startsWith("Der Förderaufruf „Chor“ hat sich geändert: ")
                .contains(", mehr Geld. Nichts ist strenger geworden.");
        assertThat(Texts.of(amended, "Chor", Locale.ENGLISH)).contains(", more money. Nothing");
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(ResourceBundle.getBundle("notifications.messages", Locale.GERMAN)
                        .keySet()))
                .isEqualTo(new TreeSet<>(ResourceBundle.getBundle("notifications.messages", Locale.ROOT)
                        .keySet()));
        assertThat(ResourceBundle.getBundle("notifications.messages", Locale.GERMAN)
                        .getLocale())
                .isEqualTo(Locale.GERMAN);
    }

    private static Message message(Audience audience, Kind kind, Map<String, String> facts) {
        return new Message(
                UUID.randomUUID(), audience, kind, "application-1/1", Happenings.START, UUID.randomUUID(), facts);
    }
}
