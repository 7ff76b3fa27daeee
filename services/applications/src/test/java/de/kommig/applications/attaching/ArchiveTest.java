package de.kommig.applications.attaching;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @Test
    void an_office_document_is_known_by_what_it_says_inside() throws IOException {
        assertThat(Archive.typeOf(new ByteArrayInputStream(Samples.docx()))).isEqualTo(DocumentType.DOCX);
        assertThat(Archive.typeOf(new ByteArrayInputStream(Samples.odt()))).isEqualTo(DocumentType.ODT);
    }

    @Test
    void any_other_archive_is_not_taken() {
        refused(look(Samples.zip(Map.of("a.txt", new byte[10]))), "document-kind-not-taken");
        refused(
                look(Samples.zip(Map.of("mimetype", "application/epub+zip".getBytes(US_ASCII)))),
                "document-kind-not-taken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "WORD/VBAPROJECT.BIN",
                "xl/macrosheets/sheet1.xml",
                "Basic/Standard/Module1.xml"
            })
    void programs_inside_are_found_wherever_they_are(String entry) {
        refused(look(Samples.docxWith(entry, new byte[10])), "document-with-macros");
    }

    @Test
    void a_document_that_says_it_has_macros_is_believed() {
        refused(look(Samples.docm()), "document-with-macros");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "a/../../outside", "/etc/passwd", "C:/windows", "a\\b"})
    void names_that_lead_out_of_the_archive_are_refused(String entry) {
        refused(look(Samples.docxWith(entry, new byte[10])), "document-malformed");
    }

    @Test
    void an_archive_that_unpacks_to_far_too_much_is_refused_before_it_has() {
        byte[] bomb = Samples.docxWith("word/document.xml", new byte[(int) Archive.MOST_UNPACKED + 1]);

        assertThat(bomb.length).isLessThan(200_000);
        refused(look(bomb), "document-malformed");
    }

    @Test
    void an_archive_of_far_too_many_entries_is_refused() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i <= Archive.MOST_ENTRIES; i++) {
            entries.put("e" + i, new byte[0]);
        }
        refused(look(Samples.zip(entries)), "document-malformed");
    }

    @Test
    void a_broken_archive_is_refused() {
        byte[] docx = Samples.docx();
        Arrays.fill(docx, 40, 80, (byte) 7);

        assertThatThrownBy(look(docx)).isInstanceOf(RefusedDocument.class);
    }

    private static ThrowingCallable look(byte[] archive) {
        return () -> Archive.typeOf(new ByteArrayInputStream(archive));
    }

    private static void refused(ThrowingCallable look, String code) {
        assertThatThrownBy(look)
                .isInstanceOfSatisfying(
                        RefusedDocument.class,
                        refusal -> assertThat(refusal.finding().code()).isEqualTo(code));
    }
}
