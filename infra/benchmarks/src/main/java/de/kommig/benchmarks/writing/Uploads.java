package de.kommig.benchmarks.writing;

import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Reply;
import de.kommig.benchmarks.platform.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Attaches documents to one application after the other, since one takes 30. */
final class Uploads {

    private static final int OF_ONE = 25;

    private final Http http;
    private final Scene scene;
    private final List<String> applications = new CopyOnWriteArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();

    Uploads(Http http, Scene scene) {
        this.http = http;
        this.scene = scene;
    }

    /** Begins as many applications as so many documents need. */
    void prepare(int documents) {
        while (applications.size() * OF_ONE < sent.get() + documents) {
            applications.add(scene.begin(http, "Vorhaben " + applications.size()));
        }
    }

    /**
     * Attaches a document.
     *
     * @throws de.kommig.benchmarks.platform.UnexpectedReply when it is not taken
     */
    Reply send(InputStream document) {
        int number = sent.getAndIncrement();
        String path = "/api/applications/" + applications.get(number / OF_ONE) + "/documents?key=paper&name=Anlage-"
                + number + ".pdf";
        try {
            return Scene.checked(path, http.upload(Service.APPLICATIONS, path, scene.author(), () -> document));
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
