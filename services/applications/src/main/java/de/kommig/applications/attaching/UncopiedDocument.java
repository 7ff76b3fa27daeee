package de.kommig.applications.attaching;

import java.io.IOException;

/** A document of which no copy can be made. */
final class UncopiedDocument extends IOException {

    private static final long serialVersionUID = 1L;

    UncopiedDocument(String why) {
        super(why);
    }

    UncopiedDocument(Exception cause) {
        super(cause);
    }
}
