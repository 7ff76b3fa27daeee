package de.kommig.web.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes out of texts what tells whose they are. */
class MaskingTest {

    private static final Masking MASKING = Masking.of(
            List.of(
                    "Brücken für Blankenese e. V.",
                    "Türkischer Elternbund Hamburg e.V.",
                    "KIJAN gUG (haftungsbeschränkt)",
                    "مركز الأمل",
                    "Ода"),
            List.of("Fatma", "Yıldırım", "رضا")::contains);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wir von Brücken für Blankenese e. V. beraten. | Wir von […] beraten.",
                "Wir von Brücken für Blankenese beraten. | Wir von […] beraten.",
                "BRÜCKEN FÜR BLANKENESE e.V. berät. | […] berät.",
                "Das Bruecken fuer Blankenese-Team kommt. | Das […]-Team kommt.",
                "Das Angebot des Türkischen Elternbundes Hamburg | Das Angebot des […]",
                "Das Angebot von Türkischer Elternbund Hamburg: | Das Angebot von […]:",
                "Der Türkischer-Elternbund-Hamburg lädt ein. | Der […] lädt ein.",
                "Der TEH lädt ein. | Der […] lädt ein.",
                "KIJANs Garten | […] Garten",
                "Der Verein مركز الأمل in Altona | Der Verein […] in Altona",
                "Ода і море | […] і море"
            })
    void a_name_goes_however_it_is_written(String text, String masked) {
        assertThat(MASKING.text(text)).isEqualTo(masked);
    }

    @Test
    void a_name_goes_over_the_end_of_a_line_and_in_decomposed_letters() {
        assertThat(MASKING.text("bei Brücken für\n  Blankenese")).isEqualTo("bei […]");
        assertThat(MASKING.text(Normalizer.normalize("bei Brücken für Blankenese", Normalizer.Form.NFD)))
                .isEqualTo("bei […]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vorstand@bruecken-blankenese.de",
                "info (at) example (dot) org",
                "https://www.bruecken-blankenese.de/verein?x=1",
                "www.bruecken-blankenese.de",
                "bruecken-blankenese.de/kontakt",
                "@bruecken_hh",
                "040 / 123 456 78",
                "+49 (40) 12345678",
                "0049 40 12345678",
                "0176-12345678",
                "DE89 3704 0044 0532 0130 00",
                "Große Bergstraße 12a, 22767 Hamburg",
                "Blankeneser Bahnhofstr. 29",
                "Am Sandtorkai-Weg 3"
            })
    void every_way_to_reach_somebody_goes(String address) {
        assertThat(MASKING.text("Melden Sie sich: " + address + " – wir freuen uns."))
                .isEqualTo("Melden Sie sich: […] – wir freuen uns.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir erreichen 1.250 Menschen in 12 Monaten und brauchen 10.000,50 Euro.",
                "Vom 01.02.2026 bis 31.12.2026, jeweils 10–12 Uhr.",
                "Der Arbeitsmarkt 2026 fordert Deutsch auf Niveau B2.",
                "Kosten: 0,50 Euro je Kopie, 5 % Eigenmittel.",
                "Ein Platz 1 von 3, der Weg ist das Ziel.",
                "z. B. Brücken und Blankenese, aber getrennt",
                "Nach § 44 BHO, VV 12, und § 7 Abs. 2 LHO",
                "Teh ist ein Getränk, die Ode eine Form."
            })
    void other_texts_stay_as_they_are(String text) {
        assertThat(MASKING.text(text)).isEqualTo(text);
    }

    @Test
    void words_that_are_names_of_people_go() {
        assertThat(MASKING.text("Es leiten Fatma Yıldırım und رضا; fatma klein geschrieben bleibt"))
                .isEqualTo("Es leiten […] und […]; fatma klein geschrieben bleibt");
    }

    @Test
    void gaps_side_by_side_are_one() {
        assertThat(MASKING.text("Kontakt: KIJAN, kijan@example.org, 040 1234567"))
                .isEqualTo("Kontakt: […]");
    }

    @Test
    void without_names_addresses_still_go() {
        assertThat(Masking.of(List.of(), word -> false).text("Brücken, 040 1234567"))
                .isEqualTo("Brücken, […]");
    }
}
