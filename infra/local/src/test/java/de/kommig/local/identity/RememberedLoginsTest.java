package de.kommig.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

class RememberedLoginsTest {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");

    private final AtomicLong nanos = new AtomicLong();
    private final RememberedLogins logins = new RememberedLogins(nanos::get);

    @Test
    void a_code_is_found_as_a_code_and_as_nothing_else() {
        logins.save(login("a", AuthorizationGrantType.AUTHORIZATION_CODE));

        assertThat(logins.findByToken("a", CODE)).isNotNull();
        assertThat(logins.findByToken("a", null)).isNotNull();
        assertThat(logins.findByToken("a", OAuth2TokenType.ACCESS_TOKEN)).isNull();
        assertThat(logins.findByToken("b", CODE)).isNull();
    }

    @Test
    void what_nobody_signed_in_for_is_not_remembered() {
        var authorization = login("a", AuthorizationGrantType.CLIENT_CREDENTIALS);

        logins.save(authorization);

        assertThat(logins.findById(authorization.getId())).isNull();
    }

    @Test
    void there_is_an_end_to_how_many_are_remembered() {
        IntStream.range(0, 3 * RememberedLogins.MOST)
                .forEach(i -> logins.save(login("code-" + i, AuthorizationGrantType.AUTHORIZATION_CODE)));

        assertThat(IntStream.range(0, 3 * RememberedLogins.MOST)
                        .filter(i -> logins.findByToken("code-" + i, CODE) != null))
                .hasSizeLessThanOrEqualTo(RememberedLogins.MOST);
    }

    @Test
    void there_is_an_end_to_how_long_too() {
        logins.save(login("a", AuthorizationGrantType.AUTHORIZATION_CODE));

        nanos.addAndGet(RememberedLogins.KEPT_FOR.plusSeconds(1).toNanos());

        assertThat(logins.findByToken("a", CODE)).isNull();
    }

    @Test
    void what_is_removed_is_forgotten() {
        var authorization = login("a", AuthorizationGrantType.AUTHORIZATION_CODE);
        logins.save(authorization);

        logins.remove(authorization);

        assertThat(logins.findByToken("a", CODE)).isNull();
    }

    private static OAuth2Authorization login(String code, AuthorizationGrantType grant) {
        var portal = new Portal(URI.create("http://127.0.0.1:1")).client(Duration.ofHours(1));
        var now = Instant.now();
        return OAuth2Authorization.withRegisteredClient(portal)
                .principalName("amira")
                .authorizationGrantType(grant)
                .token(new OAuth2AuthorizationCode(code, now, now.plusSeconds(120)))
                .build();
    }
}
