package de.kommig.applications.prechecking;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.EligibilityRule.Remedy;
import de.kommig.applications.application.EligibilityRule.Standing;
import de.kommig.applications.application.EligibilityRules;
import de.kommig.applications.call.Terms;
import de.kommig.applications.publishing.CallWords;
import de.kommig.contracts.organisation.LegalForm;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EligibilityTextsTest {

    private static final EligibilityTexts GERMAN = new EligibilityTexts(Locale.GERMAN, "Europe/Berlin", CallWords.NONE);
    private static final EligibilityTexts ENGLISH =
            new EligibilityTexts(Locale.ENGLISH, "Europe/Berlin", CallWords.NONE);
    private static final UUID CALL = UUID.randomUUID();

    @Test
    void an_initiative_reads_what_would_help() {
        EligibilitySheet sheet = sheet(GERMAN);

        assertThat(sheet.standing()).isEqualTo(Standing.UNMET);
        assertThat(sheet.text()).startsWith("So wie es jetzt ist, kann Ihre Organisation");
        assertThat(sheet.window().text())
                .isEqualTo("Sie können bis zum 30. September 2026, 23:59 Uhr eine Projektskizze einreichen."
                        + " Wer damit überzeugt, wird zum Antrag eingeladen.");
        assertThat(sheet.rules().getFirst().text())
                .isEqualTo(
                        "Dieser Förderaufruf ist nur für eingetragene Vereine (e. V.) oder gemeinnützige Gesellschaften"
                                + " (gGmbH, gUG).");
        assertThat(sheet.rules().getFirst().remedies())
                .extracting(EligibilitySheet.RemedySheet::remedy)
                .containsExactly(Remedy.FISCAL_SPONSOR, Remedy.FOUND_ASSOCIATION, Remedy.TELL_LEGAL_FORM);
        assertThat(sheet.rules().getFirst().remedies().getFirst().text()).startsWith("Suchen Sie einen Träger");
        assertThat(sheet.rules())
                .filteredOn(rule -> rule.kind() == Kind.MOST_AMOUNT)
                .extracting(EligibilitySheet.RuleSheet::text)
                .containsExactly("Ein Antrag darf höchstens 15.000,00\u00a0EUR nennen.");
    }

    @Test
    void it_reads_the_same_in_English() {
        EligibilitySheet sheet = sheet(ENGLISH);

        assertThat(sheet.window().text())
                .isEqualTo("You can submit an outline until 30 September 2026, 23:59."
                        + " Who convinces with it is invited to apply.");
        assertThat(sheet.rules().getFirst().text())
                .isEqualTo(
                        "This call is only for registered associations (e. V.) or non-profit companies (gGmbH, gUG).");
    }

    @Test
    void what_stands_in_the_way_comes_first_and_what_is_open_before_what_is_met() {
        assertThat(sheet(GERMAN).rules())
                .extracting(EligibilitySheet.RuleSheet::standing)
                .containsExactly(
                        Standing.UNMET,
                        Standing.UNMET,
                        Standing.OPEN,
                        Standing.OPEN,
                        Standing.OPEN,
                        Standing.OPEN,
                        Standing.MET);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_rule_has_words_for_each_way_to_stand_to_it(Kind kind) {
        for (Standing standing : Standing.values()) {
            if (!isPossible(kind, standing)) {
                continue;
            }
            EligibilityRule rule = new EligibilityRule(kind, standing, wanted(kind), List.of());
            assertThat(GERMAN.rule(rule)).doesNotContain("{").isNotEqualTo(ENGLISH.rule(rule));
        }
    }

    @ParameterizedTest
    @EnumSource(Remedy.class)
    void every_remedy_has_words(Remedy remedy) {
        EligibilityRule rule = new EligibilityRule(Kind.REGION, Standing.UNMET, List.of("altona"), List.of());
        assertThat(GERMAN.remedy(remedy, rule)).doesNotContain("{").isNotEqualTo(ENGLISH.remedy(remedy, rule));
    }

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void every_legal_form_has_words(LegalForm form) {
        String key = form.name().toLowerCase(Locale.ROOT).replace('_', '-');
        EligibilityRule rule = new EligibilityRule(Kind.LEGAL_FORM, Standing.UNMET, List.of(key), List.of());
        assertThat(GERMAN.rule(rule)).isNotEqualTo(ENGLISH.rule(rule));
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(bundle(Locale.GERMAN).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "applications.eligibility",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The others follow from what is known, or are only told when they stand in the way. */
    private static boolean isPossible(Kind kind, Standing standing) {
        return switch (kind) {
            case CURRENCY -> standing == Standing.UNMET;
            case LEGAL_FORM, CHARTER, ONE_APPLICATION, DEADLINE -> standing != Standing.OPEN;
            default -> true;
        };
    }

    private static List<String> wanted(Kind kind) {
        return switch (kind) {
            case LEGAL_FORM -> List.of("foundation");
            case LEAST_AMOUNT, MOST_AMOUNT -> List.of("1000.00", "EUR");
            case CHARTER -> List.of("civic-engagement", "2021-12");
            case DEADLINE -> List.of("2026-07-01T21:59:59Z");
            default -> List.of("altona");
        };
    }

    private static EligibilitySheet sheet(EligibilityTexts texts) {
        Applicant initiative = new Applicant(LegalForm.INITIATIVE, List.of());
        return EligibilitySheet.of(
                CALL,
                Opening.of(Terms.RICH, null, Terms.RICH.opensAt()),
                EligibilityRules.of(Terms.RICH, initiative, Attempt.UNKNOWN),
                texts);
    }
}
