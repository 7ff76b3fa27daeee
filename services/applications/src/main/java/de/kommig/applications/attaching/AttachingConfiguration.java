package de.kommig.applications.attaching;

import de.kommig.eventstore.repeating.Regularly;
import de.kommig.web.requests.StreamedBodies;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Joins the intake to the virus scanner of {@code kommig.clamd.host} and {@code .port}, if there is one. */
@Configuration(proxyBeanMethods = false)
class AttachingConfiguration {

    /** Longer than any upload takes. */
    private static final Duration UNDER_WAY = Duration.ofHours(1);

    @Bean
    VirusScanner virusScanner(
            @Value("${kommig.clamd.host:}") String host,
            @Value("${kommig.clamd.port:3310}") int port,
            @Value("${kommig.clamd.timeout:20s}") Duration timeout) {
        return host.isBlank() ? new NoScanner() : new Clamd(host, port, timeout);
    }

    @Bean
    StreamedBodies bodiesThatAreNoJson() {
        return new StreamedBodies(
                List.of("/api/applications/*/documents", "/api/applications/*/plan", "/api/projects/*/plan"));
    }

    @Bean
    Regularly documentUpkeep(Documents documents, Clock clock) {
        return new Regularly(
                "document-upkeep",
                Duration.ofHours(1),
                () -> documents.removeLeftBefore(clock.instant().minus(UNDER_WAY)));
    }
}
