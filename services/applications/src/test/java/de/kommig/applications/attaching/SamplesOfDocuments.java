package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A document for tests elsewhere. */
public final class SamplesOfDocuments {

    /** Who wrote it; in its metadata alone. */
    public static final String AUTHOR = WithoutMetadataTest.WHO;

    private SamplesOfDocuments() {}

    /** A PDF with one page. */
    public static byte[] pdf() {
        try {
            return WithoutMetadataTest.pdf(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
