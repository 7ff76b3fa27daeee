package de.kommig.applications.printing;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints papers as tagged PDF with all its letters in it (PDF/UA-1, ISO 14289-1). Nothing is fetched from anywhere, and the same paper gives the
 * same bytes each time.
 */
public final class Printing {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, java.util.logging.Level.WARNING));
    }

    private Printing() {}

    /** The paper as a PDF file. */
    public static byte[] pdf(Paper paper) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("KomMig")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUriResolver((base, uri) -> null)
                .withW3cDocument(paper.document(), null)
                .toStream(file);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, moment);
        }
        Fonts.into(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            Stamp.put(document, paper.time());
            document.save(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file.toByteArray();
    }
}
