package de.kommig.applications.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers look like as files. */
class PrintingTest {

    private static final Instant TIME = Instant.parse("2026-03-29T01:30:00Z");

    @Test
    void text_of_many_languages_can_be_read_again() throws IOException {
        String text = text(paper("Şişli’de öğrenciler için ığüşöç", "Разом для громади: їжа, ґанок, єдність"));

        assertThat(text).contains("Şişli’de öğrenciler için ığüşöç", "Разом для громади: їжа, ґанок, єдність");
    }

    @Test
    void arabic_is_joined_and_goes_from_right_to_left() throws IOException {
        String text = text(paper("دعم تعلم اللغة", "Kurs: مرحبا في Hamburg"));

        // The stripper turns presentation forms back into letters.
        assertThat(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC))
                .contains("دعم تعلم اللغة")
                .contains("Kurs:")
                .contains("Hamburg");
    }

    @Test
    void the_same_paper_gives_the_same_bytes() {
        assertThat(Printing.pdf(paper("Title", "Text"))).isEqualTo(Printing.pdf(paper("Title", "Text")));
    }

    @Test
    void another_text_gives_other_bytes() {
        assertThat(Printing.pdf(paper("Title", "Text"))).isNotEqualTo(Printing.pdf(paper("Title", "Test")));
    }

    @Test
    void a_paper_is_tagged_named_and_says_its_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printing.pdf(paper("Antrag", "Text")))) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Antrag");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void all_letters_are_in_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(Printing.pdf(paper("Antrag", "Text")))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void markup_in_a_text_is_text() throws IOException {
        String evil = "<img src=\"http://127.0.0.1:1/x.png\"/><script>alert(1)</script>&xxe;";

        assertThat(text(paper("T", evil)).replace("\n", "")).contains("<script>alert(1)</script>&xxe;");
    }

    @ParameterizedTest
    @CsvSource({
        "Türkçe, Şişli’de öğrenciler için ığüşöç",
        "Polski, Zażółć gęślą jaźń",
        "Tiếng Việt, Học tiếng Đức mỗi ngày",
        "Українська, Разом для громади",
        "Српски, Љубав и џез",
        "Ελληνικά, Μαζί στη γειτονιά",
        "العربية, دعم تعلم اللغة",
        "فارسی, گفتگو در پارک چای",
        "پښتو, ښوونځی او ژبه ډېر ګټور",
        "اردو, ٹیکنالوجی ڑ ں گھر",
        "کوردی, ڕۆژی ئێمە لە هامبۆرگ",
        "Kurmancî, Çîrok û şahî",
        "Հայերեն, Լեզվի սրճարան",
        "ქართული, ენის კაფე",
        "עברית, בית קפה לשפה",
        "Yorùbá, Ẹ káàbọ̀",
        "Twi, Ɛyɛ ɔdɔ"
    })
    void these_languages_are_printed_in_their_own_letters(String name, String text) {
        assertThat(Letters.printable(name + text).isWhole()).as(name).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "中德友好协会, ⟨zhōng dé yǒu hǎo xié huì⟩",
        "한국 문화, ⟨hangug⟩ ⟨munhwa⟩",
        "ኤርትራ e. V., ⟨erǝtǝrā⟩ e. V.",
        "தமிழ், ⟨tamiḻ⟩",
        "हिन्दी, ⟨hindī⟩",
        "Fest 🧡, Fest �",
        "ہے, هی"
    })
    void others_stand_in_latin_letters(String text, String printed) {
        assertThat(Letters.printable(text)).isEqualTo(new Letters.Printable(printed, false));
    }

    @Test
    void a_paper_says_that_something_is_not_in_its_own_letters() throws IOException {
        String german = text(paper("Antrag", "中德友好协会 e. V."));

        assertThat(german).contains("⟨zhōng dé yǒu hǎo xié huì⟩ e. V.").containsOnlyOnce("Ein Teil des Textes ist");
        assertThat(text(paper("Antrag", "Sprachcafé"))).doesNotContain("Ein Teil des Textes ist");
        Paper twice = paper("Antrag", "中");
        assertThat(Printing.pdf(twice)).isEqualTo(Printing.pdf(twice)).isEqualTo(Printing.pdf(paper("Antrag", "中")));
    }

    @Test
    void what_has_no_shape_is_left_out() {
        assertThat(Letters.printable("a\u202eb\u0000c\u200bd")).isEqualTo(new Letters.Printable("abcd", true));
    }

    @Test
    void what_has_no_gap_goes_on_in_the_next_line() throws IOException {
        String link = "https://example.org/" + "a".repeat(200);

        String text = text(new Paper(Locale.GERMAN, "Antrag", TIME).paragraph(link));

        assertThat(text).doesNotContain(link);
        assertThat(text.replaceAll("\\s", "")).contains(link);
    }

    @Test
    void a_long_table_goes_over_pages() throws IOException {
        Paper paper = new Paper(Locale.GERMAN, "Plan", TIME)
                .table(
                        List.of(new Paper.Column("Posten", false), new Paper.Column("Euro", true)),
                        java.util.stream.IntStream.range(0, 200)
                                .mapToObj(i -> List.of("Posten " + i, i + ",00"))
                                .toList());
        try (PDDocument document = Loader.loadPDF(Printing.pdf(paper))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Posten 0", "Posten 199");
        }
    }

    private static Paper paper(String title, String text) {
        return new Paper(Locale.GERMAN, title, TIME)
                .heading(text)
                .paragraph(text + "\n\n" + text)
                .facts(List.of(new Paper.Entry("Name", text)))
                .table(List.of(new Paper.Column("Zeile", false)), List.of(List.of(text)));
    }

    private static String text(Paper paper) throws IOException {
        byte[] file = Printing.pdf(paper);
        String kept = System.getProperty("kommig.papers");
        if (kept != null) {
            Files.write(Path.of(kept, "paper" + System.nanoTime() + ".pdf"), file);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
