package de.kommig.notifications;

import static de.kommig.notifications.Running.CENTRE;
import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.RoundHappenings.assigned;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Stakeholders own = new Stakeholders(UUID.randomUUID(), UUID.randomUUID(), CENTRE, UUID.randomUUID());
    private final Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), own.funder(), own.organisation());
    private final AccessMatrix matrix = AccessMatrix.of(SERVICE, own);

    @Test
    void who_may_call_what_is_what_the_table_says() {
        happen(submitted(parties), assigned(parties, own.reviewer()));
        told("for the organisation", SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), own.organisation()));
        told("for the funder", SERVICE.as(Role.FUNDER, UUID.randomUUID(), own.funder()));
        told("for the coordination centre", Running.coordinator());
        told("for the reviewer", SERVICE.as(own.reviewer()));
        matrix.asking("GET /api/me/export", "", () -> "/api/me/export").check();
    }

    private void told(String whom, Api reader) {
        String entry = await().atMost(SOON)
                .until(() -> entry(reader), Optional::isPresent)
                .orElseThrow();
        matrix.listing("GET /api/inbox", whom, "/api/inbox", entry)
                .asking("POST /api/inbox/{entry}/reading", whom, () -> "/api/inbox/" + entry + "/reading");
    }

    private Optional<String> entry(Api reader) {
        return reader.get("/api/inbox")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.path("application")
                        .asString("")
                        .equals(parties.application().toString()))
                .map(item -> item.get("id").asString())
                .findFirst();
    }
}
