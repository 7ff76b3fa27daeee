package de.kommig.applications.masking;

import static de.kommig.applications.Cast.SERVICE;

import de.kommig.testing.NamePrintsContract;

class NamePrintsTest extends NamePrintsContract {

    NamePrintsTest() {
        super(SERVICE);
    }
}
