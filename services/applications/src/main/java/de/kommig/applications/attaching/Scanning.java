package de.kommig.applications.attaching;

import de.kommig.applications.scheduling.AlarmHandler;
import de.kommig.applications.scheduling.Alarms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has documents scanned for viruses, now or as soon as the scanner is back; until then they wait where nobody can open them. */
@Component
final class Scanning implements AlarmHandler {

    private static final String KIND = "document-scan";
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Documents documents;
    private final VirusScanner scanner;
    private final Alarms alarms;
    private final Clock clock;

    Scanning(Documents documents, VirusScanner scanner, Alarms alarms, Clock clock) {
        this.documents = documents;
        this.scanner = scanner;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Has a document scanned that has just come.
     *
     * @return ready, or quarantined while the scanner is away
     * @throws RefusedDocument when something is found; nothing of it is kept
     */
    StoredDocument scan(StoredDocument received) {
        if (!scanner.isThere()) {
            documents.set(received.id(), DocumentState.READY);
            return received.in(DocumentState.READY);
        }
        try {
            if (isClean(received.id())) {
                documents.set(received.id(), DocumentState.READY);
                return received.in(DocumentState.READY);
            }
        } catch (IOException away) {
            // The alarm first: a document that waits for nobody would wait for good.
            alarms.set(KIND + "/" + received.id(), clock.instant().plus(SOON), KIND, received.id());
            documents.set(received.id(), DocumentState.QUARANTINED);
            return received.in(DocumentState.QUARANTINED);
        }
        documents.remove(received.id());
        throw RefusedDocument.infected();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ring(UUID id, Instant at) {
        boolean waits = documents
                .find(id)
                .filter(document -> document.state() == DocumentState.QUARANTINED)
                .isPresent();
        if (!waits) {
            return;
        }
        try {
            if (!scanner.isThere() || isClean(id)) {
                documents.set(id, DocumentState.READY);
            } else {
                documents.set(id, DocumentState.INFECTED);
                documents.removeContent(id);
            }
        } catch (IOException stillAway) {
            throw new UncheckedIOException(stillAway);
        }
    }

    private boolean isClean(UUID id) throws IOException {
        try (InputStream content = documents.content(id)) {
            return scanner.isClean(content);
        }
    }
}
