package de.kommig.applications.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What PDFBox writes is taken or refused; what it would not write, is written here. */
class PdfTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_document_with_pages_and_links_is_taken(boolean compressed) throws IOException {
        byte[] pdf = Pdfs.with(compressed, document -> {
            PDActionURI link = new PDActionURI();
            link.setURI("https://www.hamburg.de/javascript");
            document.getDocumentCatalog().setOpenAction(link);
        });

        assertThatCode(() -> look(pdf)).doesNotThrowAnyException();
        assertThatCode(() -> look(Samples.PDF)).doesNotThrowAnyException();
    }

    static Stream<Consumer<PDDocument>> scripts() {
        return Stream.of(Pdfs::scriptAtOpening, Pdfs::scriptOfDocument, Pdfs::scriptOfPage);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scripts_are_found_wherever_they_are(Consumer<PDDocument> script) throws IOException {
        refused(Pdfs.with(true, script), "document-with-active-content", "script");
        refused(Pdfs.with(false, script), "document-with-active-content", "script");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatever_starts_a_program_is_found(boolean compressed) throws IOException {
        byte[] pdf =
                Pdfs.with(compressed, document -> document.getDocumentCatalog().setOpenAction(new PDActionLaunch()));

        refused(pdf, "document-with-active-content", "launch");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_file_within_is_found(boolean compressed) throws IOException {
        refused(Pdfs.with(compressed, Pdfs::embedded), "document-with-active-content", "embedded-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/S/J#61vaScript", "/S /#4a#61#76#61#53#63#72#69#70#74", "/S/Java#53cript"})
    void a_name_in_other_letters_is_the_same_name(String name) {
        refused(Pdfs.withObject("<<" + name + ">>"), "document-with-active-content", "script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<</RichMedia 1 0 R>>", "<</S/Rendition>>", "<</XFA [(a) 2 0 R]>>"})
    void films_and_forms_with_scripts_are_not_taken(String object) {
        assertThatThrownBy(() -> look(Pdfs.withObject(object))).isInstanceOf(RefusedDocument.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<</Title (JavaScript)>>", "<</JavaScripts 1>>", "<</Encrypted true>>"})
    void words_that_only_look_like_it_are_taken(String object) {
        assertThatCode(() -> look(Pdfs.withObject(object))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", ""})
    void what_is_encrypted_is_not_taken_also_when_everybody_can_open_it(String password) throws IOException {
        byte[] pdf = Pdfs.with(true, document -> {
            try {
                document.protect(new StandardProtectionPolicy("besitz", password, new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        refused(pdf, "document-encrypted", null);
    }

    @Test
    void what_is_cut_off_is_not_taken() throws IOException {
        byte[] pdf = Pdfs.with(false, document -> {});

        refused(Arrays.copyOf(pdf, pdf.length / 2), "document-malformed", null);
        refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), "document-malformed", null);
    }

    @Test
    void objects_that_are_packed_as_nobody_packs_them_are_not_taken() {
        for (String how : new String[] {"[/ASCIIHexDecode/FlateDecode]", "[/FlateDecode/FlateDecode]", "7 0 R"}) {
            byte[] pdf = Pdfs.withStream("<</Type/ObjStm/N 1/First 4/Filter " + how + ">>", "789c".getBytes());

            refused(pdf, "document-malformed", null);
        }
    }

    @Test
    void what_unpacks_to_far_too_much_is_refused_before_it_has() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] nothing = new byte[1024 * 1024];
            for (long i = 0; i <= Pdf.MOST_UNPACKED / nothing.length; i++) {
                packed.write(nothing);
            }
        }

        refused(Pdfs.withStream("<</Filter/FlateDecode>>", bomb.toByteArray()), "document-malformed", null);
    }

    @Test
    void chance_between_its_parts_does_no_harm() {
        System.out.println("PdfTest seed " + SEED + " (replay with -Dkommig.seed=" + SEED + ")");
        Random random = new Random(SEED);
        for (int i = 0; i < 40; i++) {
            byte[] noise = new byte[100_000];
            random.nextBytes(noise);
            byte[] pdf = Pdfs.withStream("<</Filter/DCTDecode/Subtype/Image>>", noise);

            assertThatCode(() -> look(pdf)).doesNotThrowAnyException();
        }
    }

    private static void look(byte[] pdf) throws IOException {
        Pdf.lookThrough(new ByteArrayInputStream(pdf));
    }

    private static void refused(byte[] pdf, String code, @Nullable String found) {
        assertThatThrownBy(() -> look(pdf)).isInstanceOfSatisfying(RefusedDocument.class, refusal -> {
            assertThat(refusal.finding().code()).isEqualTo(code);
            assertThat(refusal.finding().details().get("found")).isEqualTo(found);
        });
    }
}
