package de.kommig.local;

import de.kommig.backbone.Backbone;
import de.kommig.backbone.BackboneHealth;
import de.kommig.backbone.BackboneOptions;
import de.kommig.local.identity.IdentityProvider;
import de.kommig.local.identity.PlatformDescription;
import de.kommig.local.identity.PlatformState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform in one JVM. {@link #start} returns once everything answers; {@link #close} stops HTTP first, then
 * the consumers, the mail server, Connect, the broker and the database.
 */
public final class LocalPlatform implements AutoCloseable {

    private final LocalOptions options;
    private final Progress progress;
    private final ServiceContexts services = new ServiceContexts();
    private volatile boolean closing;
    private volatile @Nullable Backbone backbone;
    private volatile @Nullable PlatformDescription description;
    private @Nullable DataFolder data;
    private @Nullable IdentityProvider identity;
    private @Nullable MailServer mail;

    /** A platform that is not started yet, so that another thread can close it while it starts. */
    LocalPlatform(LocalOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** Runs the platform until the process is told to stop; see {@link LocalOptions} for what can be set. */
    public static void main(String[] arguments) {
        new Run(System.out, System.err).run();
    }

    /**
     * Starts a platform.
     *
     * @throws StartError if it cannot start; whatever had been started is stopped again
     */
    public static LocalPlatform start(LocalOptions options) {
        var platform = new LocalPlatform(options, Progress.silent());
        platform.start();
        return platform;
    }

    synchronized void start() {
        try {
            startAll();
        } catch (RuntimeException e) {
            closeAll();
            throw StartError.of(e);
        }
    }

    private void startAll() {
        var folder = DataFolder.claim(options.data());
        data = folder;
        LogFiles.in(folder.resolve("logs"));
        options.ports().requireFree(options.mongoUri() == null);
        new PlatformFile(folder.path()).delete();

        var ports = options.ports();
        var start = new ParallelStart(() -> closing, progress);
        var databaseUri = new CompletableFuture<String>();
        start.task("broker, database, connectors", () -> backbone = startBackbone(folder, databaseUri));
        start.task(
                "identity provider",
                () -> identity = IdentityProvider.start(
                        Loopback.address(),
                        ports.platform(),
                        Describe.url(ports.portal()),
                        folder.resolve("identity"),
                        new State()));
        start.task("mail server", () -> mail = MailServer.start(ports.mail(), MailServer.folder(folder.path())));
        for (var service : Service.values()) {
            start.taskAfter(
                    databaseUri,
                    service.key(),
                    uri -> services.start(service, new ServiceSettings(ports, uri, folder.path())));
        }
        start.await();
        announce(folder);
    }

    private Backbone startBackbone(DataFolder folder, CompletableFuture<String> databaseUri) {
        var wanted = BackboneOptions.in(folder.path())
                .withMongoUri(options.mongoUri())
                .withPorts(options.ports().kafka(), options.ports().mongodb());
        try {
            return Backbone.start(wanted, databaseUri::complete);
        } catch (RuntimeException e) {
            // Nobody must wait for a database that will not come.
            databaseUri.completeExceptionally(e);
            throw e;
        }
    }

    private void announce(DataFolder folder) {
        var started = backbone;
        if (started == null) {
            throw new IllegalStateException("The backbone has not been started");
        }
        var known = Describe.platform(options.ports(), started.mongoUri(), folder.path());
        new PlatformFile(folder.path()).write(known);
        description = known;
    }

    /** How to use the platform, without the loader's secret. */
    public PlatformDescription description() {
        var known = description;
        if (known == null) {
            throw new IllegalStateException("The platform has not been started");
        }
        return known;
    }

    /** Stops everything, and returns once it is stopped; waits for a start under way. A second call does nothing. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            closeAll();
        }
    }

    private void closeAll() {
        var folder = data;
        if (folder == null) {
            return;
        }
        var file = new PlatformFile(folder.path());
        description = null;
        file.delete();
        services.close();
        close(identity);
        close(mail);
        close(backbone);
        close(folder);
        data = null;
    }

    private static void close(@Nullable AutoCloseable part) {
        if (part == null) {
            return;
        }
        try {
            part.close();
        } catch (Exception e) {
            LogFiles.error("A part of the platform does not close", e);
        }
    }

    /** The platform as its own identity provider sees it. */
    private final class State implements PlatformState {

        @Override
        public Optional<BackboneHealth> backbone() {
            return Optional.ofNullable(backbone).map(Backbone::health);
        }

        @Override
        public Map<String, Boolean> services() {
            return services.up();
        }

        @Override
        public Optional<PlatformDescription> description() {
            return Optional.ofNullable(description);
        }
    }
}
