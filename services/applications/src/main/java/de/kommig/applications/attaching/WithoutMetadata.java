package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a document without what it tells beside what it shows: who wrote it, when, with what, in which folder. */
final class WithoutMetadata {

    private WithoutMetadata() {}

    /**
     * The copy shows the same.
     *
     * @throws UncopiedDocument when it cannot be taken apart, e.g. because it is encrypted
     */
    static void copy(DocumentType type, InputStream from, OutputStream to) throws IOException {
        switch (type) {
            case PDF -> PdfCopy.copy(from, to);
            case PNG -> ImageCopy.png(from, to);
            case JPEG -> ImageCopy.jpeg(from, to);
            case ODT, ODS, ODP, DOCX, XLSX, PPTX -> OfficeCopy.copy(from, to);
        }
    }
}
