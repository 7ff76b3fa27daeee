package de.kommig.local;

import static org.awaitility.Awaitility.await;

import de.kommig.local.identity.PlatformDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The one platform that this module's tests share: in this JVM, in a temporary folder, on random ports. It is started when first asked for
 * and stopped with the JVM; use fresh ids in each test.
 */
final class RunningPlatform {

    private static final RunningPlatform SHARED = new RunningPlatform();

    private final Path folder;
    private final LocalPlatform platform;

    private RunningPlatform() {
        try {
            folder = Files.createTempDirectory("kommig-platform");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        platform = LocalPlatform.start(new LocalOptions(folder, Ports.random(), System.getenv("MONGODB_URI")));
        Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "stop-shared-platform"));
        awaitCoordinator();
    }

    /** The founding of KomMig's own organisation reaches the services as an event, a moment after they have started. */
    private void awaitCoordinator() {
        var http = new PlatformHttp(platform.description());
        for (var service : Service.values()) {
            // Another thread would wait for this class, which is still being initialised.
            await().pollInSameThread()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> http.get(service.key(), "/actuator/subscriptions", "carla")
                                    .statusCode()
                            == 200);
        }
    }

    /** Where everything listens, and who there is. */
    static PlatformDescription description() {
        return SHARED.platform.description();
    }

    /** The data folder, with {@code platform.json} and the loader's secret in it. */
    static Path folder() {
        return SHARED.folder;
    }

    /** Calls the platform over HTTP. */
    static PlatformHttp http() {
        return new PlatformHttp(description());
    }
}
