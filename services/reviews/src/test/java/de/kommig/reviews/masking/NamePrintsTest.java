package de.kommig.reviews.masking;

import static de.kommig.reviews.RunningReviews.SERVICE;

import de.kommig.testing.NamePrintsContract;

class NamePrintsTest extends NamePrintsContract {

    NamePrintsTest() {
        super(SERVICE);
    }
}
