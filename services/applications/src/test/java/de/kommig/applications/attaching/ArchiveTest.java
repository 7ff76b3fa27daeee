package de.kommig.applications.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/embeddings/oleObject1.bin",
                "word/embeddings/Objekt.xls",
                "word/activeX/activeX1.xml",
                "ppt/media/setup.EXE",
                "Pictures/start.js"
            })
    void objects_of_other_programs_and_programs_are_found_by_their_names(String entry) {
        refused(look(Samples.docxWith(entry, new byte[10])), "document-with-active-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                "MZ\u0090",
                "\u007FELF",
                "#!/bin/sh",
                "%PDF-1.7"
            })
    void and_by_how_they_begin_whatever_they_are_called(String beginning) {
        refused(
                look(Samples.docxWith("word/media/image1.png", beginning.getBytes(ISO_8859_1))),
                "document-with-active-content");
    }

    @ParameterizedTest
    @CsvSource({
        "word/_rels/document.xml.rels, <Relationship Type=\"http://a/relationships/oleObject\"/>",
        "word/_rels/document.xml.rels, <Relationship Type='http://a/relationships/control'/>",
        "META-INF/manifest.xml, <manifest:file-entry manifest:media-type=\"application/vnd.sun.star.oleobject\"/>"
    })
    void and_by_what_is_declared_of_them(String entry, String declaration) {
        refused(look(Samples.docxDeclaring(entry, declaration)), "document-with-active-content");
    }

    @Test
    void the_table_behind_a_chart_is_taken_and_looked_through_like_any_other() throws IOException {
        byte[] chart = Samples.docxWith("word/embeddings/Microsoft_Excel_Worksheet.xlsx", Samples.xlsx());
        byte[] program = Samples.docxWith(
                "word/embeddings/Microsoft_Excel_Worksheet.xlsx",
                Samples.docxWith("word/embeddings/oleObject1.bin", new byte[10]));

        assertThat(Archive.typeOf(new ByteArrayInputStream(chart))).isEqualTo(DocumentType.DOCX);
        refused(look(program), "document-with-active-content");
        refused(
                look(Samples.docxWith("word/a.bin", Samples.zip(Map.of("a", new byte[3])))),
                "document-with-active-content");
        refused(look(Samples.docxWith("word/embeddings/a.xlsx", Samples.docm())), "document-with-macros");
    }

    @Test
    void archives_in_archives_in_archives_are_refused() {
        byte[] nested = Samples.docx();
        for (int i = 0; i < 3; i++) {
            nested = Samples.docxWith("word/embeddings/a.docx", nested);
        }
        refused(look(nested), "document-with-active-content");
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
