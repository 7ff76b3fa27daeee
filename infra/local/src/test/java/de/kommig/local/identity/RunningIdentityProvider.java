package de.kommig.local.identity;

import de.kommig.backbone.BackboneHealth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** An identity provider on a free port, with no platform around it and nobody at the portal's address. */
record RunningIdentityProvider(int port, URI portal, IdentityProvider provider) implements AutoCloseable {

    static RunningIdentityProvider in(Path folder) {
        return on("127.0.0.1", folder);
    }

    static RunningIdentityProvider on(String address, Path folder) {
        try {
            var port = freePort();
            var portal = URI.create("http://127.0.0.1:" + freePort());
            var provider =
                    IdentityProvider.start(InetAddress.getByName(address), port, portal, folder, new NothingAround());
            return new RunningIdentityProvider(port, portal, provider);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    TokenEndpoint tokens() {
        return new TokenEndpoint(port);
    }

    /** A browser nobody has used yet. */
    Browser browser() {
        return new Browser(url(), portal);
    }

    @Override
    public void close() {
        provider.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class NothingAround implements PlatformState {

        @Override
        public Optional<BackboneHealth> backbone() {
            return Optional.empty();
        }

        @Override
        public Map<String, Boolean> services() {
            return Map.of();
        }

        @Override
        public Optional<PlatformDescription> description() {
            return Optional.empty();
        }
    }
}
