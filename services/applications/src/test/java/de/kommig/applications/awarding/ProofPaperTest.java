package de.kommig.applications.awarding;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.award.Receipt;
import de.kommig.applications.printing.Printing;
import de.kommig.contracts.Money;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ProofPaperTest {

    private static final Instant TIME = Instant.parse("2027-03-01T12:00:00Z");

    @Test
    void narrative_figures_and_receipts_are_on_it() throws IOException {
        String text = text(SampleProof.proof(true), Locale.GERMAN);

        assertThat(text)
                .contains("Verwendungsnachweis", "Sachbericht", "Es war gut.", "=1+1")
                .contains("Zahlenmäßiger Nachweis", "1.800,00 EUR")
                .contains("Nachbarschaft e. V.", "=Garten für alle", "Bezirksamt Altona", "1. Dezember 2026")
                .contains("Räume und Miete")
                .contains("Belegliste", "R-1", "3. Februar 2027", "Miete", "900,10 EUR")
                .doesNotContain("Entwurf");
    }

    @Test
    void it_is_in_english_for_who_reads_no_german() throws IOException {
        assertThat(text(SampleProof.proof(true), Locale.ENGLISH))
                .contains("Proof of use", "1,800.00 EUR", "3 February 2027");
    }

    @Test
    void one_that_has_not_been_handed_in_says_so() throws IOException {
        assertThat(text(SampleProof.proof(false), Locale.GERMAN)).contains("Entwurf");
    }

    @Test
    void no_heading_is_broken_inside_a_word() throws IOException {
        ProofSheet sample = SampleProof.proof(true);
        Receipt wide = new Receipt(
                UUID.randomUUID(),
                "2027/" + "0".repeat(55),
                LocalDate.parse("2027-02-03"),
                null,
                "rooms",
                Money.euros("900.10"),
                "Gemeinschaftszentrum ".repeat(9),
                "Veranstaltungstechnikmiete ".repeat(7));
        ProofSheet proof = new ProofSheet(
                sample.award(),
                true,
                sample.narrative(),
                sample.figures(),
                sample.findings(),
                List.of(wide),
                List.of());

        try (PDDocument document =
                Loader.loadPDF(Printing.pdf(ProofPaper.of(SampleProof.printed(proof), Locale.GERMAN, TIME)))) {
            String text = new PDFTextStripper().getText(document);
            String heads = text.substring(text.indexOf("Belegliste"));
            assertThat(heads).contains("Belegnummer", "Kategorie", "Empfänger*in", "Zweck", "Betrag");
            assertThat(text).contains("Innerhalb", "zulässigen", "Abweichung");
        }
    }

    private static String text(ProofSheet proof, Locale language) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(Printing.pdf(ProofPaper.of(SampleProof.printed(proof), language, TIME)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
