package de.kommig.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.embeddedmongodb.EmbeddedMongoDb;
import de.kommig.embeddedmongodb.Options;
import de.kommig.eventstore.parking.Parking;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {

    private static final String BRIDGES = """
            {"name": "Brücken bauen", "legalForm": "registered-association", "side": "civil-society"}
            """;

    private final UUID id = UUID.randomUUID();

    @Test
    void while_the_database_is_away_callers_are_told_and_events_wait_and_afterwards_everything_goes_on()
            throws Exception {
        Path folder = Files.createTempDirectory("database-away");
        EmbeddedMongoDb database = EmbeddedMongoDb.open(folder, Options.defaults());
        Options samePort = Options.defaults().withPort(database.port());
        try {
            // A name, and so a database and a consumer group, of its own.
            RunningService service = RunningService.start(
                    OrganisationsService.class,
                    "organisations",
                    "kommig.service=organisations-alone",
                    "spring.mongodb.uri=" + database.connectionString());
            Api member = service.as(UUID.randomUUID());
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> member.get("/api/organisations").status() == 200);

            database.close();
            Answer refused = member.post("/api/organisations", BRIDGES);
            service.happensElsewhere(
                    EventFamilies.ORGANISATIONS,
                    id,
                    new OrganisationEvent.Registered(
                            id, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.problem()).isEqualTo("database-unavailable");
            assertThat(refused.header("Retry-After")).isNotEmpty();
            assertThat(refused.text()).doesNotContain("127.0.0.1");

            database = EmbeddedMongoDb.open(folder, samePort);

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(member.get("/api/organisations").text()).contains(id.toString()));
            assertThat(service.bean(Parking.class).count("organisations")).isZero();
            assertThat(member.post("/api/organisations", BRIDGES).status()).isEqualTo(201);
        } finally {
            database.close();
        }
    }
}
