package de.kommig.applications.attaching;

import java.io.InputStream;

/** No virus scanner has been set up. */
final class NoScanner implements VirusScanner {

    @Override
    public boolean isThere() {
        return false;
    }

    @Override
    public boolean isClean(InputStream content) {
        throw new IllegalStateException("there is no virus scanner");
    }
}
