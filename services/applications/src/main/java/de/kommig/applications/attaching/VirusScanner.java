package de.kommig.applications.attaching;

import java.io.IOException;
import java.io.InputStream;

/** Looks for viruses. */
interface VirusScanner {

    /** Whether there is one. Without, documents are ready as soon as they are here. */
    boolean isThere();

    /**
     * Whether the content is free of what the scanner knows.
     *
     * @throws IOException when the scanner is away, or gives no clear answer
     */
    boolean isClean(InputStream content) throws IOException;
}
