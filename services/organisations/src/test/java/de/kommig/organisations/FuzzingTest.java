package de.kommig.organisations;

import de.kommig.testing.RunningService;
import de.kommig.testing.fuzzing.Fuzzing;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    private static final RunningService SERVICE = RunningService.start(OrganisationsService.class, "organisations");

    @Test
    void whatever_is_sent_is_answered() {
        Fuzzing.of(SERVICE).check();
    }
}
