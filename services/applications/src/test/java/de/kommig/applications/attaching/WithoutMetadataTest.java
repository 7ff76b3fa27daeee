package de.kommig.applications.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Copies for blind reviews show the same and tell nothing else. */
class WithoutMetadataTest {

    static final String WHO = "Fatma Yildirim";

    @Test
    void a_pdf_keeps_its_pages_and_loses_who_wrote_it() throws IOException {
        byte[] copy = copy(DocumentType.PDF, pdf(false));

        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain(WHO, "Bridges");
        try (PDDocument document = Loader.loadPDF(copy)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Budget of the garden");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(document.getPage(0)
                            .getAnnotations()
                            .getFirst()
                            .getCOSObject()
                            .containsKey(COSName.T))
                    .isFalse();
        }
    }

    @Test
    void an_encrypted_pdf_is_not_copied() throws IOException {
        byte[] encrypted = pdf(true);
        assertThatThrownBy(() -> copy(DocumentType.PDF, encrypted)).isInstanceOf(UncopiedDocument.class);
    }

    @Test
    void a_pdf_that_is_none_is_not_copied() {
        byte[] broken = "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> copy(DocumentType.PDF, broken)).isInstanceOf(UncopiedDocument.class);
    }

    @Test
    void a_text_loses_its_properties_and_the_names_of_its_authors() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", bytes("<Types/>"));
        entries.put(
                "docProps/core.xml",
                bytes("<cp:coreProperties><dc:creator>" + WHO + "</dc:creator></cp:coreProperties>"));
        entries.put("docProps/app.xml", bytes("<Properties><Company>Bridges</Company></Properties>"));
        entries.put("docProps/custom.xml", bytes("<Properties><property>Bridges</property></Properties>"));
        entries.put(
                "word/document.xml",
                bytes("<w:p><w:ins w:id=\"1\" w:author=\"" + WHO
                        + "\" w:date=\"2026-01-01\"><w:t>Budget</w:t></w:ins></w:p>"));
        entries.put("word/comments.xml", bytes("<w:comment w:author='" + WHO + "' w:initials=\"FY\">Good</w:comment>"));
        entries.put("word/people.xml", bytes("<w15:person w15:author=\"" + WHO + "\"/>"));
        entries.put("word/media/image1.png", Samples.picture("png"));

        Map<String, String> copy = unzip(copy(DocumentType.DOCX, Samples.zip(entries)));

        assertThat(copy.keySet()).isEqualTo(entries.keySet());
        assertThat(copy.values())
                .noneMatch(text -> text.contains(WHO) || text.contains("Bridges") || text.contains("FY"));
        assertThat(copy.get("word/document.xml")).contains("<w:t>Budget</w:t>", "w:author=\"\"", "w:date");
        assertThat(copy.get("word/comments.xml")).contains("Good");
    }

    @Test
    void an_open_document_loses_them_too_and_still_says_first_what_it_is() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
        entries.put(
                "meta.xml",
                bytes("<office:meta><meta:initial-creator>" + WHO + "</meta:initial-creator></office:meta>"));
        entries.put(
                "content.xml",
                bytes("<office:annotation><dc:creator>" + WHO
                        + "</dc:creator><text:p>Good</text:p></office:annotation>"));

        byte[] copy = copy(DocumentType.ODT, Samples.zip(entries));

        Map<String, String> texts = unzip(copy);
        assertThat(texts.values()).noneMatch(text -> text.contains(WHO));
        assertThat(texts.get("content.xml")).contains("<dc:creator></dc:creator>", "Good");
        // ISO/IEC 26300-3, 3.3: the first entry, neither compressed nor with anything else in its head.
        assertThat(new String(copy, 30, 47, StandardCharsets.US_ASCII))
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void a_spreadsheet_forgets_in_which_folder_it_lay() throws IOException {
        byte[] copy = copy(
                DocumentType.XLSX,
                Samples.zip(Map.of(
                        "xl/workbook.xml",
                                bytes("<workbook><x15ac:absPath url=\"C:\\Users\\" + WHO + "\\\"/></workbook>"),
                        "xl/comments1.xml",
                                bytes("<comments><authors><author>" + WHO + "</author></authors></comments>"))));

        assertThat(unzip(copy).values()).noneMatch(text -> text.contains(WHO));
    }

    private static byte[] copy(DocumentType type, byte[] document) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        WithoutMetadata.copy(type, new ByteArrayInputStream(document), copy);
        return copy.toByteArray();
    }

    static byte[] pdf(boolean encrypted) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Budget of the garden");
                content.endText();
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setRectangle(new PDRectangle(10, 10, 20, 20));
            note.setTitlePopup(WHO);
            note.setContents("A note");
            page.getAnnotations().add(note);
            document.getDocumentInformation().setAuthor(WHO);
            document.getDocumentInformation().setCreator("Bridges Office");
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes("<x>" + WHO + "</x>"))));
            if (encrypted) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, String> unzip(byte[] archive) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
