package de.kommig.local;

import de.kommig.local.identity.DemoAccount;
import de.kommig.local.identity.IdentityProvider;
import de.kommig.local.identity.PlatformDescription;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;

/** Puts the platform's description together. */
final class Describe {

    private Describe() {}

    static PlatformDescription platform(Ports ports, String mongoUri, Path data) {
        var services = new LinkedHashMap<String, URI>();
        for (var service : Service.values()) {
            services.put(service.key(), url(ports.of(service)));
        }
        return new PlatformDescription(
                IdentityProvider.issuer(ports.platform()),
                IdentityProvider.tokenEndpoint(ports.platform()),
                services,
                Loopback.ADDRESS + ":" + ports.kafka(),
                mongoUri,
                data.toString(),
                MailServer.folder(data).toString(),
                CoordinationCentre.ID,
                CoordinationCentre.owner(),
                DemoAccount.all(),
                DemoAccount.SECRET,
                null);
    }

    static URI url(int port) {
        return URI.create("http://" + Loopback.ADDRESS + ":" + port);
    }
}
