package de.kommig.feeds;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.testing.Happenings.submitted;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private final Stakeholders own = Stakeholders.some();

    @Test
    void who_may_call_what_is_what_the_table_says() {
        UUID application = UUID.randomUUID();
        Running.happen(
                List.of(submitted(new Parties(application, UUID.randomUUID(), own.funder(), own.organisation()))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Running.feed(own.funder(), 1).size() == 1);

        AccessMatrix.of(SERVICE, own)
                .listing("GET /api/feeds/{funder}/events", "", Running.path(own.funder()), application)
                .check();
    }
}
