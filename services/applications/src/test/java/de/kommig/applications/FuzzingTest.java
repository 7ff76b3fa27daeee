package de.kommig.applications;

import de.kommig.testing.fuzzing.Fuzzing;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    private final Cast cast = new Cast();

    @Test
    void whatever_is_sent_is_answered() {
        UUID call = cast.publishedCall();
        Fuzzing.of(Cast.SERVICE)
                .knowing(
                        call,
                        cast.drafted(call),
                        cast.submitted(call),
                        cast.admitted(call),
                        new AwardCast(cast).withReceipt(),
                        cast.organisation())
                .as(cast.applicant(), cast.funder(), cast.coordinator())
                .check();
    }
}
