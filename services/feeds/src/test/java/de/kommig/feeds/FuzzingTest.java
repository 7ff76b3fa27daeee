package de.kommig.feeds;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.submitted;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Happenings;
import de.kommig.testing.fuzzing.Fuzzing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    private final Parties parties = Happenings.someParties();

    @Test
    void whatever_is_sent_is_answered() {
        Running.happen(List.of(drafted(parties), submitted(parties), admitted(parties)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(parties.funder())
                                .get(path(parties.funder()))
                                .json()
                                .path("items")
                                .size()
                        == 2);
        Fuzzing.of(SERVICE)
                .knowing(parties.funder(), parties.application())
                .as(as(parties.funder()))
                .check();
    }
}
