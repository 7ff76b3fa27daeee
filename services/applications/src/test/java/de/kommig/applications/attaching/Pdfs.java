package de.kommig.applications.attaching;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;

/** PDFs of one page, with what should not be in them. */
final class Pdfs {

    private static final PDActionJavaScript SCRIPT = new PDActionJavaScript("app.alert('Hallo')");

    private Pdfs() {}

    /** @param compressed whether its objects are, as in most PDFs of today */
    static byte[] with(boolean compressed, Consumer<PDDocument> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            document.save(
                    bytes, compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        }
        return bytes.toByteArray();
    }

    static byte[] withObject(String object) {
        return around("9 0 obj\n" + object + "\nendobj\n", new byte[0], "");
    }

    static byte[] withStream(String dictionary, byte[] content) {
        return around("9 0 obj\n" + dictionary + "\nstream\r\n", content, "\nendstream\nendobj\n");
    }

    private static byte[] around(String before, byte[] content, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String whole = new String(Samples.PDF, StandardCharsets.ISO_8859_1);
        int end = whole.indexOf("trailer");
        bytes.writeBytes((whole.substring(0, end) + before).getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(content);
        bytes.writeBytes((after + whole.substring(end)).getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    static void scriptAtOpening(PDDocument document) {
        document.getDocumentCatalog().setOpenAction(SCRIPT);
    }

    static void scriptOfPage(PDDocument document) {
        PDPageAdditionalActions actions = new PDPageAdditionalActions();
        actions.setO(SCRIPT);
        document.getPage(0).setActions(actions);
    }

    static void scriptOfDocument(PDDocument document) {
        PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("beginning", SCRIPT));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setJavascript(scripts);
        document.getDocumentCatalog().setNames(names);
    }

    static void embedded(PDDocument document) {
        try {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("rechnung.xml");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[10])));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("rechnung.xml", file));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
