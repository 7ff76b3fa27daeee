package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.funder;
import static de.kommig.coordination.RunningCoordination.underReview;

import de.kommig.contracts.Parties;
import de.kommig.testing.fuzzing.Fuzzing;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    @Test
    void whatever_is_sent_is_answered() {
        Parties parties = underReview(3);
        Fuzzing.of(SERVICE)
                .knowing(parties.application(), parties.call(), parties.funder(), parties.organisation())
                .as(applicant(parties), funder(parties))
                .check();
    }
}
