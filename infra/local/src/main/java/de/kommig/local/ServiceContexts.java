package de.kommig.local;

import de.kommig.web.ServiceLauncher;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

/** The services, each in a Spring context of its own, as it would be in a process of its own. */
final class ServiceContexts implements AutoCloseable {

    private final Map<Service, ConfigurableApplicationContext> running = new ConcurrentHashMap<>();

    /** Starts one service; it answers when this returns. May be called for several at once. */
    void start(Service service, ServiceSettings settings) {
        var context =
                ServiceLauncher.builder(service.application(), service.key()).run(settings.arguments(service));
        running.put(service, context);
    }

    /** Whether each service is up; one that is still starting is not. */
    Map<String, Boolean> up() {
        var up = new LinkedHashMap<String, Boolean>();
        for (var service : Service.values()) {
            var context = running.get(service);
            up.put(service.key(), context != null && up(context));
        }
        return up;
    }

    private static boolean up(ConfigurableApplicationContext context) {
        var health = context.getBeanProvider(HealthEndpoint.class).getIfAvailable();
        return context.isRunning()
                && (health == null || Status.UP.equals(health.health().getStatus()));
    }

    /** Stops all at once: in each, first HTTP, then its consumers. */
    @Override
    public void close() {
        var stopping = running.entrySet().stream()
                .map(entry -> Thread.ofPlatform()
                        .name("stop-" + entry.getKey().key())
                        .start(() -> entry.getValue().close()))
                .toList();
        for (var thread : stopping) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        running.clear();
    }
}
