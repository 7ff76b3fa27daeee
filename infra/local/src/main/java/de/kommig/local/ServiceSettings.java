package de.kommig.local;

import de.kommig.local.identity.DemoAccount;
import de.kommig.local.identity.IdentityProvider;

/** What a service is told about its surroundings; in production environment variables with the same names say it. */
record ServiceSettings(Ports ports, String mongoUri) {

    String[] arguments(Service service) {
        return new String[] {
            "--server.address=" + Loopback.ADDRESS,
            "--server.port=" + ports.of(service),
            "--spring.mongodb.uri=" + mongoUri,
            "--spring.kafka.bootstrap-servers=" + Loopback.ADDRESS + ":" + ports.kafka(),
            "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + IdentityProvider.issuer(ports.platform()),
            "--kommig.coordination-centre=" + DemoAccount.coordinationCentre(),
            // One hook for the whole JVM stops all in order; a hook for each context would race with it.
            "--spring.main.register-shutdown-hook=false",
            "--spring.main.log-startup-info=false",
            // Two contexts would register the same names.
            "--spring.jmx.enabled=false"
        };
    }
}
