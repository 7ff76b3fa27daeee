package de.kommig.local.identity;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The running identity provider. */
public final class IdentityProvider implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private IdentityProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it; it answers when this returns.
     *
     * @param address to listen on, a loopback address
     * @param portal base URL of the portal, the only place to which people who have signed in are sent
     * @param folder keeps the signing key and the loader's secret
     * @throws IllegalArgumentException if others than this machine could reach the address: the demo passwords are public
     */
    public static IdentityProvider start(
            InetAddress address, int port, URI portal, Path folder, PlatformState platform) {
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("The identity provider's demo passwords are public: it listens on"
                    + " loopback addresses only, not on " + address.getHostAddress());
        }
        var loader = Loader.in(folder);
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            context.registerBean(PlatformState.class, () -> platform);
            context.registerBean(Loader.class, () -> loader);
            context.registerBean(Portal.class, () -> new Portal(portal));
        };
        var context = new SpringApplicationBuilder(IdentityApplication.class)
                .initializers(beans)
                .run(
                        "--spring.config.name=identity",
                        "--server.address=" + address.getHostAddress(),
                        "--server.port=" + port,
                        "--management.health.diskspace.path=" + folder,
                        "--kommig.identity.folder=" + folder,
                        "--kommig.identity.issuer=" + issuer(port));
        return new IdentityProvider(context);
    }

    /** The {@code iss} of its tokens, where resource servers find its public key. */
    public static URI issuer(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where clients ask for tokens. */
    public static URI tokenEndpoint(int port) {
        return issuer(port).resolve("/oauth2/token");
    }

    @Override
    public void close() {
        context.close();
    }
}
