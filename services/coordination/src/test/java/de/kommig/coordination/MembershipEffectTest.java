package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.journey;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.underReview;

import de.kommig.contracts.Parties;
import de.kommig.testing.access.MembershipEffect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {

    private final Parties parties = underReview(1);
    private final MembershipEffect effect =
            new MembershipEffect(SERVICE, parties.organisation(), member -> member.get(path(parties)));

    @BeforeEach
    void theJourneyIsThere() {
        journey(applicant(parties), parties, "under-review");
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
