package de.kommig.local;

import de.kommig.local.identity.IdentityProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.micrometer.metrics.autoconfigure.logging.logback.LogbackMetricsAutoConfiguration;

/** What a service is told about its surroundings; in production environment variables with the same names say it. */
record ServiceSettings(Ports ports, String mongoUri, Path folder) {

    private static final int REQUESTS_PER_SECOND = 5_000;
    private static final String SENDER = "kommig@localhost";

    String[] arguments(Service service) {
        return concat(common(service), own(service)).toArray(String[]::new);
    }

    private List<String> common(Service service) {
        return List.of(
                "--server.address=" + Loopback.ADDRESS,
                "--server.port=" + ports.of(service),
                "--spring.mongodb.uri=" + mongoUri,
                "--spring.kafka.bootstrap-servers=" + kafka(),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + IdentityProvider.issuer(ports.platform()),
                // The loader speaks for everybody from one address, and for the only coordinator with thousands of
                // requests.
                "--kommig.limits.per-second=" + REQUESTS_PER_SECOND,
                "--kommig.limits.burst=" + REQUESTS_PER_SECOND,
                "--kommig.limits.anonymous.per-second=" + REQUESTS_PER_SECOND,
                "--kommig.limits.anonymous.burst=" + REQUESTS_PER_SECOND,
                "--kommig.limits.bad-tokens.burst=" + REQUESTS_PER_SECOND,
                // One hook for the whole JVM stops all in order; a hook for each context would race with it.
                "--spring.main.register-shutdown-hook=false",
                "--spring.main.log-startup-info=false",
                // Two contexts would register the same names.
                "--spring.jmx.enabled=false",
                // All contexts would add a listener to the one logger context at once, which it is not made for.
                "--spring.autoconfigure.exclude=" + LogbackMetricsAutoConfiguration.class.getName());
    }

    private List<String> own(Service service) {
        return switch (service) {
            case ORGANISATIONS -> concat(founding(), mail());
            case NOTIFICATIONS -> concat(List.of("--kommig.coordination-centre.id=" + CoordinationCentre.ID), mail());
            case FEEDS -> feeds();
            case APPLICATIONS, REVIEWS, COORDINATION -> List.of();
        };
    }

    private List<String> feeds() {
        return List.of(
                "--kommig.applications.url=" + Describe.url(ports.of(Service.APPLICATIONS)),
                "--kommig.feeds.secret-key=" + SecretKeyFile.in(folder),
                "--kommig.feeds.mirrors.bootstrap-servers=" + kafka(),
                // Receivers to try webhooks with run on the same machine, without TLS.
                "--kommig.feeds.loopback=true");
    }

    private String kafka() {
        return Loopback.ADDRESS + ":" + ports.kafka();
    }

    private static List<String> founding() {
        return List.of(
                "--kommig.coordination-centre.id=" + CoordinationCentre.ID,
                "--kommig.coordination-centre.name=" + CoordinationCentre.NAME,
                "--kommig.coordination-centre.owner=" + CoordinationCentre.owner());
    }

    private List<String> mail() {
        return List.of(
                "--spring.mail.host=" + Loopback.ADDRESS,
                "--spring.mail.port=" + ports.mail(),
                "--kommig.mail.from=" + SENDER,
                "--kommig.portal=" + Describe.url(ports.portal()));
    }

    private static List<String> concat(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
