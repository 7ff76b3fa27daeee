package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.applicant;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;

import de.kommig.contracts.Parties;
import de.kommig.testing.access.MembershipEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {

    private final Parties round = openRound(1, 1);
    private final MembershipEffect effect =
            new MembershipEffect(SERVICE, round.organisation(), member -> member.get(path(round)));

    @BeforeEach
    void theOrganisationIsKnown() {
        applicant(round).get(path(round)).expect(200);
    }

    @Test
    void who_is_removed_is_refused_within_two_seconds() {
        effect.check();
    }

    @Test
    void who_is_removed_while_the_consumer_restarts_is_refused_within_two_seconds() {
        effect.checkAcrossRestart();
    }
}
