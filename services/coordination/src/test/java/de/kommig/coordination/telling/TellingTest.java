package de.kommig.coordination.telling;

import static de.kommig.coordination.journey.Journeys.ROSA;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Money;
import de.kommig.coordination.journey.Audience;
import de.kommig.coordination.journey.Details;
import de.kommig.coordination.journey.Fact;
import de.kommig.coordination.journey.Journey;
import de.kommig.coordination.journey.Journeys;
import de.kommig.coordination.journey.SeenJourney;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingTest {

    private static final List<Audience> AUDIENCES = List.of(
            new Audience.Applicant(),
            new Audience.CoApplicant(Journeys.HOUSE),
            new Audience.Partner(Journeys.HOUSE),
            new Audience.Coordinator(),
            new Audience.Funder(),
            new Audience.Reviewer(ROSA),
            new Audience.FormerReviewer(ROSA));

    private static List<String> told(Locale language, Journey journey, Audience audience) {
        Telling telling = Telling.in(language);
        SeenJourney seen = SeenJourney.of(journey, audience).orElseThrow();
        return seen.entries().stream().map(entry -> telling.entry(entry, seen)).toList();
    }

    @Test
    void tells_an_applicant_in_german_what_happened() {
        Journey journey = Journeys.of(
                Fact.DRAFTED,
                Fact.SUBMITTED,
                Fact.RETURNED,
                Fact.RESUBMITTED,
                Fact.ADMITTED,
                Fact.REVIEW_STARTED,
                Fact.VOTED,
                Fact.APPROVED);
        assertThat(told(Locale.GERMANY, journey, new Audience.Applicant()))
                .containsExactly(
                        "Antrag begonnen.",
                        "Eingereicht. Beantragt: 1.250,00\u00a0€.",
                        "Nachforderung gestellt: Antwort bis 31. Dezember 2026, 23:59 Uhr.",
                        "Erneut eingereicht. Beantragt: 1.250,00\u00a0€.",
                        "Formale Prüfung bestanden. 3 Gutachten folgen.",
                        "Die Begutachtung hat begonnen.",
                        "Votum der Gutachter*innen: bewilligen (2 bewilligen, 1 gekürzt bewilligen, 0 ablehnen).",
                        "Bewilligt: 1.000,00\u00a0€.");
    }

    @Test
    void says_that_it_is_the_funder_who_wants_a_correction_to_those_who_may_know() {
        Journey journey =
                Journeys.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.RETURNED_BY_FUNDER, Fact.RESUBMITTED, Fact.ADMITTED);
        assertThat(told(Locale.GERMAN, journey, new Audience.Applicant()))
                .contains("Nachforderung der fördernden Stelle: Antwort bis 31. Dezember 2026, 23:59 Uhr.");
        assertThat(told(Locale.ENGLISH, journey, new Audience.Coordinator()))
                .contains("The funder requests a correction: answer by 31 December 2026, 23:59.");
        assertThat(told(Locale.ENGLISH, journey, new Audience.Reviewer(ROSA))).contains("Correction requested.");
    }

    @Test
    void says_until_when_an_exception_lasted_with_which_it_was_submitted() {
        Instant until = Instant.parse("2026-12-31T22:59:59Z");
        Journey journey = new Journeys()
                .then(Fact.DRAFTED)
                .then(Fact.SUBMITTED, Details.project("Chor", Money.euros("1250"), until))
                .journey();
        assertThat(told(Locale.GERMAN, journey, new Audience.Coordinator()))
                .containsExactly(
                        "Eingereicht mit einer Fristausnahme bis 31. Dezember 2026, 23:59 Uhr. Beantragt: 1.250,00\u00a0€.");
        assertThat(told(Locale.ENGLISH, journey, new Audience.Funder()))
                .containsExactly(
                        "Submitted with an exception from the deadline, until 31 December 2026, 23:59. Amount requested: €1,250.00.");
    }

    @Test
    void speaks_to_a_reviewer_about_the_own_part_and_keeps_the_rest_bare() {
        Journey journey = Journeys.of(
                Fact.SUBMITTED,
                Fact.RETURNED,
                Fact.RESUBMITTED,
                Fact.ADMITTED,
                Fact.REVIEWER_ASSIGNED,
                Fact.ASSIGNMENT_ACCEPTED,
                Fact.REVIEW_SUBMITTED,
                Fact.APPROVED);
        assertThat(told(Locale.UK, journey, new Audience.Reviewer(ROSA)))
                .containsExactly(
                        "Submitted. Amount requested: €1,250.00.",
                        "Correction requested.",
                        "Submitted again. Amount requested: €1,250.00.",
                        "Formal check passed.",
                        "You were asked for a review.",
                        "You accepted.",
                        "You handed in your review.",
                        "Approved.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void tells_who_carries_an_application_how_the_award_goes_on_without_figures(String language) {
        Journeys journeys = new Journeys().then(Fact.DRAFTED).then(Fact.PARTNER_CONFIRMED);
        List<Fact> award = Arrays.stream(Fact.values())
                .filter(fact -> fact.source() == Fact.Source.AWARD)
                .toList();
        award.forEach(journeys::then);
        List<String> told = told(Locale.of(language), journeys.journey(), new Audience.Partner(Journeys.HOUSE));

        assertThat(told).hasSize(2 + award.size());
        assertThat(told.subList(2, told.size()))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContainPattern("[0-9{}]|null|  |, \\.|: \\."));
    }

    @Test
    void does_not_tell_an_applicant_the_vote_before_the_decision() {
        Journey journey = Journeys.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.ADMITTED, Fact.VOTED);
        assertThat(told(Locale.GERMAN, journey, new Audience.Applicant()))
                .endsWith("Die Begutachtung ist abgeschlossen.");
    }

    @Test
    void speaks_english_to_who_asks_for_neither() {
        assertThat(told(Locale.FRANCE, Journeys.of(Fact.DRAFTED), new Audience.Applicant()))
                .containsExactly("Application begun.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void has_whole_sentences_for_everything_that_anybody_can_see(String language) {
        Journey journey = Journeys.of(Fact.values());
        for (Audience audience : AUDIENCES) {
            assertThat(told(Locale.of(language), journey, audience))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("{", "null", " .", " 0."));
        }
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void knows_what_to_say_about_what_comes_next(List<Fact> way) {
        Journey journey = Journeys.of(way.toArray(Fact[]::new));
        for (Audience audience : AUDIENCES) {
            SeenJourney.of(journey, audience)
                    .ifPresent(seen -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                            .forEach(language ->
                                    assertThat(Telling.in(language).next(seen)).endsWith(".")));
        }
    }

    static Stream<List<Fact>> everyWay() {
        return Arrays.stream(Fact.values()).map(last -> List.of(Fact.DRAFTED, Fact.SUBMITTED, Fact.ADMITTED, last));
    }

    @Test
    void says_the_same_things_in_both_languages() {
        assertThat(keys(Locale.GERMAN)).isEqualTo(keys(Locale.ENGLISH));
    }

    private static List<String> keys(Locale language) {
        String file = Locale.GERMAN.equals(language) ? "coordination/journey_de" : "coordination/journey";
        ResourceBundle words = ResourceBundle.getBundle(
                file,
                Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return words.keySet().stream().sorted().toList();
    }
}
