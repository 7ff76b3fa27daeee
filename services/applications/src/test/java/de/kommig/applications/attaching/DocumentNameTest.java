package de.kommig.applications.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.web.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {

    @ParameterizedTest
    @CsvSource({
        "Satzung.pdf, Satzung.pdf",
        "Foto.exe, Foto.pdf",
        "Ohne Endung, Ohne Endung.pdf",
        "Tüzük 2026.v2.docx, Tüzük 2026.v2.pdf",
        "النظام.pdf, النظام.pdf",
        "' .-Satzung?.pdf', Satzung_.pdf",
        "-rf.pdf, rf.pdf",
    })
    void a_name_stays_as_it_is_but_for_what_it_pretends_to_be(String given, String kept) {
        assertThat(DocumentName.of(given, DocumentType.PDF)).isEqualTo(kept);
    }

    @Test
    void a_name_is_cut_before_it_is_too_long_for_anybody() {
        assertThat(DocumentName.of("😀".repeat(300) + ".pdf", DocumentType.PDF)).isEqualTo("😀".repeat(100) + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "C:\\Satzung.pdf", "C:Satzung.pdf", "/tmp/a.pdf", "..", "a/b.pdf"})
    void a_path_is_no_name(String given) {
        assertThatThrownBy(() -> DocumentName.of(given, DocumentType.PDF)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Satzung\u202Efdp.exe",
                "Satzung\u2066.pdf",
                "a\u0000b.pdf",
                "a\nb.pdf",
                "a\u200Bb.pdf",
                "a\u2028b.pdf"
            })
    void what_cannot_be_seen_is_no_part_of_a_name(String given) {
        assertThatThrownBy(() -> DocumentName.of(given, DocumentType.PDF)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".pdf", "..pdf", "---.pdf"})
    void nothing_is_no_name(String given) {
        assertThatThrownBy(() -> DocumentName.of(given, DocumentType.PDF)).isInstanceOf(InvalidInput.class);
    }
}
