package de.kommig.applications.attaching;

import static de.kommig.applications.Cast.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import de.kommig.applications.LittlePdf;
import de.kommig.applications.scheduling.InMemoryAlarms;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over a real connection to something that speaks as clamd does, and a real database. */
class ScanningTest {

    private static final MongoDatabase DATABASE =
            SERVICE.bean(MongoClient.class).getDatabase("scanning-test");
    private static final byte[] INFECTED = (LittlePdf.TEXT + LittleClamd.VIRUS).getBytes(StandardCharsets.US_ASCII);

    private final Documents documents = new Documents(DATABASE, Clock.systemUTC());
    private final DocumentIntake intake = new DocumentIntake(documents);
    private final LittleClamd clamd = new LittleClamd(0);
    private final Scanning scanning = new Scanning(
            documents,
            new Clamd("127.0.0.1", clamd.port(), Duration.ofSeconds(20)),
            new InMemoryAlarms(),
            Clock.systemUTC());

    @AfterEach
    void leaveNothingBehind() {
        clamd.close();
        DATABASE.drop();
    }

    @Test
    void a_clean_document_is_ready_at_once() throws IOException {
        StoredDocument document = scanning.scan(taken(Samples.PDF));

        assertThat(document.state()).isEqualTo(DocumentState.READY);
        assertThat(documents.find(document.id())).contains(document);
    }

    @Test
    void an_infected_document_is_refused_and_nothing_of_it_is_kept() throws IOException {
        StoredDocument document = taken(INFECTED);

        assertThatThrownBy(() -> scanning.scan(document)).isInstanceOf(RefusedDocument.class);

        assertThat(documents.find(document.id())).isEmpty();
        assertThat(DATABASE.getCollection("documents.chunks").countDocuments()).isZero();
    }

    @Test
    void while_the_scanner_is_away_a_document_waits_and_is_scanned_once_it_is_back() throws IOException {
        int port = clamd.port();
        clamd.close();
        StoredDocument clean = scanning.scan(taken(Samples.PDF));
        StoredDocument infected = scanning.scan(taken(INFECTED));

        assertThat(clean.state()).isEqualTo(DocumentState.QUARANTINED);
        assertThatThrownBy(() -> scanning.ring(clean.id(), Instant.EPOCH)).isInstanceOf(UncheckedIOException.class);

        try (LittleClamd back = new LittleClamd(port)) {
            assertThat(back.port()).isEqualTo(port);
            scanning.ring(clean.id(), Instant.EPOCH);
            scanning.ring(infected.id(), Instant.EPOCH);
            scanning.ring(UUID.randomUUID(), Instant.EPOCH);
        }

        assertThat(documents.find(clean.id())).map(StoredDocument::state).contains(DocumentState.READY);
        assertThat(documents.find(infected.id())).map(StoredDocument::state).contains(DocumentState.INFECTED);
        assertThat(DATABASE.getCollection("documents.chunks").countDocuments()).isEqualTo(1);
    }

    @Test
    void what_a_crash_has_left_behind_is_forgotten_after_a_while_and_nothing_else() throws IOException {
        UUID whole = UUID.randomUUID();
        StoredDocument known = scanning.scan(taken(Samples.PDF));
        taken(Samples.PDF);
        var cutOff = documents.begin(whole, "abgebrochen.pdf").content();
        cutOff.write(new byte[600_000]);
        Instant later = Instant.now().plus(Duration.ofMinutes(1));

        documents.removeLeftBefore(Instant.now().minus(Duration.ofMinutes(1)));
        assertThat(DATABASE.getCollection("documents.chunks").countDocuments()).isEqualTo(4);

        documents.removeLeftBefore(later);
        assertThat(DATABASE.getCollection("documents.chunks").countDocuments()).isEqualTo(1);
        assertThat(documents.find(known.id())).isPresent();
    }

    private StoredDocument taken(byte[] content) throws IOException {
        return intake.take(
                UUID.randomUUID(), UUID.randomUUID(), "statutes", "Satzung.pdf", new ByteArrayInputStream(content));
    }
}
