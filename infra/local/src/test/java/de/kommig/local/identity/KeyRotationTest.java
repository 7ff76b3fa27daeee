package de.kommig.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

    @TempDir
    Path folder;

    @Test
    void tokens_from_before_and_after_verify_against_the_published_keys_without_a_restart() throws Exception {
        try (var provider = RunningIdentityProvider.in(folder)) {
            var before = SignedJWT.parse(provider.tokens().token("amira", "demo", Map.of()));

            Files.delete(folder.resolve(SigningKeys.CURRENT));
            var after = SignedJWT.parse(provider.tokens().token("amira", "demo", Map.of()));

            assertThat(after.getHeader().getKeyID())
                    .isNotEqualTo(before.getHeader().getKeyID());
            var text = provider.tokens().get("/oauth2/jwks").body();
            var published = JWKSet.parse(text);
            assertThat(published.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
            for (var token : new SignedJWT[] {before, after}) {
                var key = published.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
                assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
            }
        }
    }

    @Test
    void somebody_who_signed_in_before_is_still_known_after() throws Exception {
        try (var provider = RunningIdentityProvider.in(folder)) {
            var browser = provider.browser();
            var code = browser.code("rosa");

            Files.delete(folder.resolve(SigningKeys.CURRENT));

            assertThat(browser.post("/oauth2/token", browser.redemption(code)).statusCode())
                    .isEqualTo(200);
        }
    }
}
