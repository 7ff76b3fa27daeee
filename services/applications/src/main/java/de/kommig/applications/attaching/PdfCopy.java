package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Copies a PDF without its information dictionary, XMP, the private data of its programs and the authors of its notes (ISO 32000-1, 12.5.6.2, 14.3, 14.5).
 * It is written anew as a whole, so that nothing of earlier revisions is left in it.
 */
final class PdfCopy {

    private static final List<COSName> TELLING = List.of(
            COSName.METADATA, COSName.getPDFName("PieceInfo"), COSName.LAST_MODIFIED, COSName.getPDFName("Collection"));
    private static final COSName AUTHOR_OF_NOTE = COSName.T;

    private PdfCopy() {}

    static void copy(InputStream from, OutputStream to) throws IOException {
        Path file = Files.createTempFile("kommig-document", ".pdf");
        try {
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                if (document.isEncrypted()) {
                    throw new UncopiedDocument("encrypted");
                }
                clean(document);
                document.save(to);
            } catch (UncopiedDocument refused) {
                throw refused;
            } catch (IOException | RuntimeException broken) {
                throw new UncopiedDocument(broken);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void clean(PDDocument document) {
        document.setDocumentInformation(new PDDocumentInformation());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            COSBase content = object == null ? null : object.getObject();
            if (content instanceof COSDictionary dictionary) {
                TELLING.forEach(dictionary::removeItem);
                if (dictionary.containsKey(COSName.SUBTYPE)
                        && dictionary.containsKey(COSName.RECT)
                        && !dictionary.containsKey(COSName.FT)) {
                    dictionary.removeItem(AUTHOR_OF_NOTE);
                }
            }
        }
    }
}
