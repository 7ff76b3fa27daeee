package de.kommig.local;

import de.kommig.local.identity.DemoAccount;
import de.kommig.local.identity.IdentityProvider;

/** What a service is told about its surroundings; in production environment variables with the same names say it. */
record ServiceSettings(Ports ports, String mongoUri) {

    private static final int REQUESTS_PER_SECOND = 5_000;

    String[] arguments(Service service) {
        return new String[] {
            "--server.address=" + Loopback.ADDRESS,
            "--server.port=" + ports.of(service),
            "--spring.mongodb.uri=" + mongoUri,
            "--spring.kafka.bootstrap-servers=" + Loopback.ADDRESS + ":" + ports.kafka(),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + IdentityProvider.issuer(ports.platform()),
            "--kommig.coordination-centre=" + DemoAccount.coordinationCentre(),
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
            "--spring.jmx.enabled=false"
        };
    }
}
