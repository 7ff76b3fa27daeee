package de.kommig.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** An OpenID provider on a free port that mints whatever token a test wants, good ones and bad ones. */
public final class TestIdentityProvider implements AutoCloseable {

    private static final String KEY_ID = "test";
    private static final long LIFETIME_SECONDS = 3600;

    private final RSAKey key = newKey();
    private final HttpServer server;

    private TestIdentityProvider(HttpServer server) {
        this.server = server;
        String discovery = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/jwks\"}".formatted(issuer(), issuer());
        publish("/.well-known/openid-configuration", discovery);
        publish("/jwks", new JWKSet(key.toPublicJWK()).toString());
        server.start();
    }

    /** Starts one on 127.0.0.1. */
    public static TestIdentityProvider start() {
        try {
            InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            return new TestIdentityProvider(HttpServer.create(anyPort, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What services are given as {@code issuer-uri}. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A good token, valid for an hour. */
    public String token(UUID person) {
        return sign(claims(person));
    }

    /** What a good token claims, to be spoilt before signing. */
    public JWTClaimsSet.Builder claims(UUID person) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience("kommig")
                .subject(person.toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(LIFETIME_SECONDS)));
    }

    /** These claims, signed with the key that services trust. */
    public String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key);
    }

    /** A token that was good until ten minutes ago. */
    public String expired(UUID person) {
        return sign(claims(person).expirationTime(Date.from(Instant.now().minusSeconds(600))));
    }

    /** A token signed by somebody else. */
    public String forged(UUID person) {
        return sign(claims(person), newKey());
    }

    /** A token without a signature ({@code alg: none}). */
    public String unsigned(UUID person) {
        return new PlainJWT(claims(person).build()).serialize();
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY_ID).build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(RSAKeyGenerator.MIN_KEY_SIZE_BITS)
                    .keyID(KEY_ID)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
