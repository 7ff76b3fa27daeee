package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.funder;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another organisation goes on in place of the one that has applied, or that decides. */
class MergedOrganisationTest {

    @Test
    void the_survivor_sees_of_a_round_what_its_duplicate_saw() {
        Parties parties = openRound(1, 1);
        UUID survivor = UUID.randomUUID();
        UUID goesOn = UUID.randomUUID();
        applicant(parties).get(path(parties)).expect(200);
        funder(parties).get(path(parties)).expect(200);
        Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        Api rosa = SERVICE.as(Role.FUNDER, UUID.randomUUID(), goesOn);
        amira.get(path(parties)).expect(404);
        rosa.get(path(parties)).expect(404);

        Merger.happens(SERVICE, parties.organisation(), survivor);
        Merger.happens(SERVICE, parties.funder(), goesOn);

        await().untilAsserted(() -> amira.get(path(parties)).expect(200));
        await().untilAsserted(() -> rosa.get(path(parties)).expect(200));
    }
}
