package de.kommig.web.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to go from the texts of certain organisations, and what has to stay. */
class MaskedTextsTest {

    private static final Masking MASKING = Masking.of(
            List.of(
                    "Brücken bauen Harburg e. V.",
                    "Kulturhaus Süd gGmbH",
                    "Neues Ufer Harburg",
                    "Bündnis Frauen & Mädchen Veddel eingetragener Verein",
                    "Verein Offene Küche Rothenburgsort (OKR) e.V.",
                    "Die Insel",
                    "Unabhängige Selbsthilfe Altona",
                    "Derneği Işık",
                    "Müßiggang gUG"),
            word -> false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "die Räume des Kulturhauses Süd | die Räume des […]",
                "im KULTURHAUS SÜD | im […]",
                "am Kulturhaus-Süd-Tag | am […]-Tag",
                "am Ort des Neuen Ufers Harburg | am Ort des […]",
                "mit dem Neuen Ufer Harburg | mit dem […]",
                "Feste am Neuen Ufer gibt es | Feste am […] gibt es",
                "BBH lädt ein | […] lädt ein",
                "B.B.H. lädt ein | […] lädt ein",
                "B. B. H. lädt ein | […] lädt ein",
                "BbH lädt ein | […] lädt ein",
                "BBH e.V. lädt ein | […] lädt ein",
                "der BBH-Garten | der […]-Garten",
                "Mehr unter #bbh im Netz | Mehr unter #[…] im Netz",
                "das KS ist da | das […] ist da",
                "die OKR kocht | die […] kocht",
                "Wir, Brückenbauen Harburg, | Wir, […],",
                "Wir, BrückenBauenHarburg, | Wir, […],",
                "brückenbauenharburg | […]",
                "unter #BrückenBauenHarburg | unter #[…]",
                "unter #bruecken_bauen | unter #[…]",
                "unter #BrückenBauen | unter #[…]",
                "die Vereinskasse Brücken bauen | die Vereinskasse […]",
                "Bruecken bauen Harburg | […]",
                "siehe Satzung_Bruecken_bauen_2026.pdf | siehe Satzung_[…]_2026.pdf",
                "siehe satzung-bruecken-bauen.pdf | siehe satzung-[…].pdf",
                "siehe Satzung_BBH.pdf | siehe Satzung_[…].pdf",
                "Brücken bauen Harburg eingetragener Verein lädt | […] lädt",
                "Brücken bauen Harburg's Fest | […] Fest",
                "Bündnis Frauen und Mädchen Veddel | […]",
                "des Bündnisses Frauen+Mädchen Veddel | des […]",
                "BündnisFrauenUndMädchenVeddel | […]",
                "Offene Küche Rothenburgsort kocht | […] kocht",
                "auf der Insel | auf […]",
                "Işık Derneği und Dernegi Isik | Işık Derneği und […]",
                "bei Muessiggang | bei […]",
                "MÜSSIGGANGS Garten | […] Garten"
            })
    void a_name_goes_in_all_that_people_make_of_it(String text, String masked) {
        assertThat(MASKING.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harburger Ring 5",
                "Harburger Ring Nr. 5",
                "Harburger Ring 5-7",
                "Am Sand 3b",
                "Am Sand 3",
                "An der Alster 6",
                "Am Alten Markt 4",
                "Schulterblatt 3, 20357 Hamburg",
                "21073 Hamburg",
                "D-21073 Hamburg-Harburg",
                "21073 Wilstorf",
                "Postfach 12 34",
                "info[at]bruecken-harburg[punkt]de",
                "info [at] bruecken-harburg [dot] de",
                "info{ät}bruecken-harburg.de",
                "info at bruecken-harburg punkt de",
                "bruecken-harburg[punkt]de",
                "VR 12345",
                "HRB 1234",
                "Vereinsregister Nr. 12345",
                "Registernummer: VR 12345",
                "17/412/03456",
                "Steuernummer: 17 412 03456",
                "USt-IdNr. DE 123 456 789",
                "DE123456789",
                "HASPDEHHXXX",
                "GENODEF1HH2",
                "BIC: BSCHESMM",
                "DE89370400440532013000",
                "de89-3704-0044-0532-0130-00",
                "Konto-Nr. 1234567",
                "BLZ 200 505 50",
                "Tel.040 7654321"
            })
    void addresses_and_numbers_go(String address) {
        assertThat(MASKING.text("Melden Sie sich: " + address + ", wir freuen uns."))
                .isEqualTo("Melden Sie sich: […], wir freuen uns.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir bauen mit den Frauen aus Harburg Brücken, damit Süd und Nord sich treffen.",
                "Das Haus der Kulturen steht im Süden; die Kultur im Haus ist offen.",
                "Am Montag 3 Stunden, im Winter 12 Treffen, Am Ende 20 Jugendliche.",
                "Im Modul 3, in der Phase 2 und Im Kapitel 4, zum Thema 2.",
                "Ein Platz 1 von 3. Unser Weg 2 führt weiter. Dieser Platz 3 ist frei.",
                "Wir erreichen 21500 Menschen und 10000 Euro, 22000 Besucher*innen und 20450 Euro.",
                "Die USA, die EU, der ÖPNV und das SGB II; die VHS und das BAMF.",
                "Im STUNDENPLAN steht der SPENDENLAUF; VR-Brillen und VR 360.",
                "Vom 01/02/2026 bis 31/12/2026, 1/3 der Kosten, 24/7.",
                "Ein neues Ufer ist in Sicht, z. B. B 2, i. d. R. und u. a.",
                "Es liegt am Kurs B1, am Alter 16 bis 27, in Klasse 5a.",
                "Die Küche ist offen, offene Küchen sind selten; Bündnisse mit Mädchen auch.",
                "We build bridges at 5 pm and meet at the Harburg market; 12 at most. The house is open.",
                "Our goals: 1. meet dot by dot, look at punctuation, and stay.",
                "Kadınlar ve gençler için 20 ders; haftada 3 saat, toplam 10.000 TL. Işık açık.",
                "Köprü kuruyoruz: 2026 yılında 12 ay boyunca, saat 10–12 arası.",
                "Ми будуємо мости для 20 дітей у 2026 році.",
                "نحن نبني الجسور مع ٢٠ طفلا في عام 2026"
            })
    void what_others_write_too_stays(String text) {
        assertThat(MASKING.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "ä",
                "e ",
                "eee ",
                "eeeeee",
                "a.",
                "a-",
                "A-",
                "A ",
                "A.",
                "@",
                "a@",
                "a@a.",
                "a at ",
                "0",
                "0 ",
                "12 ",
                "D-",
                "DE",
                "DE1",
                " ",
                "\n",
                "[…] ",
                "[…]",
                "Brücken ",
                "Brücken bauen ",
                "BrückenBauen",
                "Brücken und ",
                "Am A",
                "Am Sand 3 ",
                "Harburger ",
                "A 1 ",
                "A 1, 2000",
                "B.",
                "B. ",
                "Be",
                "ue",
                "ı̇",
                "//",
                "1/",
                "(at)",
                "info[",
                "www.",
                "Tel ",
                "St.",
                "u\u0308",
                "#",
                "_"
            })
    @Timeout(60)
    void a_long_text_takes_as_long_as_it_is_long_however_it_is_written(String piece) {
        Masking masking = Masking.of(
                List.of("Brücken bauen Harburg", "e ".repeat(90), "eee ".repeat(45), "ue".repeat(90), "Eee".repeat(60)),
                word -> false);
        String text = piece.repeat(100_000 / piece.length());

        long before = System.nanoTime();
        assertThatCode(() -> masking.text(text)).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_name_that_has_nothing_but_a_legal_form_or_nothing_at_all_finds_nothing_else() {
        assertThat(Masking.of(List.of("e. V.", "", "–", "und"), word -> false).text("Wir und ihr, ein Verein"))
                .isEqualTo("Wir und ihr, ein Verein");
    }
}
