package de.kommig.local.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private final Clock clock = movable();
    private SigningKeys keys;

    @BeforeEach
    void start() {
        keys = new SigningKeys(folder, clock);
    }

    @Test
    void one_key_signs_and_outlives_a_restart() {
        assertThat(published(keys)).hasSize(1).isEqualTo(published(new SigningKeys(folder, clock)));
    }

    @Test
    void who_deletes_the_key_gets_another_and_the_old_one_stays_published_without_its_private_half() throws Exception {
        var old = signing();

        Files.delete(file());

        assertThat(signing()).isNotEqualTo(old);
        assertThat(all())
                .satisfiesExactly(current -> assertThat(current.isPrivate()).isTrue(), retired -> {
                    assertThat(retired.getKeyID()).isEqualTo(old);
                    assertThat(retired.isPrivate()).isFalse();
                });
    }

    @Test
    void an_old_key_disappears_when_the_last_token_signed_with_it_has_expired() throws Exception {
        var old = signing();
        Files.delete(file());
        assertThat(published(keys)).contains(old);

        now = now.plus(Clients.VALID_FOR).plusSeconds(59);
        assertThat(published(keys)).contains(old);

        now = now.plusSeconds(1);
        assertThat(published(keys)).hasSize(1).doesNotContain(old);
    }

    @Test
    void an_old_key_outlives_a_restart_too() throws Exception {
        var old = signing();
        Files.delete(file());
        var current = signing();

        assertThat(published(new SigningKeys(folder, clock))).containsExactly(current, old);
    }

    @Test
    void each_of_several_old_keys_has_its_own_time() throws Exception {
        var first = signing();
        Files.delete(file());
        var second = signing();
        now = now.plus(Duration.ofMinutes(30));
        Files.delete(file());
        var third = signing();
        assertThat(published(keys))
                .containsExactlyInAnyOrder(first, second, third)
                .startsWith(third);

        now = now.plus(Duration.ofMinutes(31));

        assertThat(published(keys)).containsExactly(third, second);
    }

    @Test
    void another_key_put_in_its_place_signs_from_then_on_and_so_does_the_old_one_put_back() throws Exception {
        var old = signing();
        var oldFile = Files.readString(file());
        Files.delete(file());
        var drawn = signing();

        PrivateFile.write(file(), oldFile);

        assertThat(published(keys)).containsExactly(old, drawn);
    }

    @Test
    void a_key_that_cannot_be_used_changes_nothing() throws Exception {
        var old = published(keys);

        Files.writeString(file(), "{\"kty\":\"RSA\"");

        assertThat(published(keys)).isEqualTo(old);
        assertThatThrownBy(() -> new SigningKeys(folder, clock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(SigningKeys.CURRENT);
    }

    @Test
    void old_keys_are_disowned_at_once_by_deleting_their_file() throws Exception {
        Files.delete(file());
        var current = signing();

        Files.delete(folder.resolve("retired-keys.json"));

        assertThat(published(keys)).containsExactly(current);
    }

    private Path file() {
        return folder.resolve(SigningKeys.CURRENT);
    }

    private String signing() {
        return published(keys).getFirst();
    }

    private List<JWK> all() {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
    }

    private static List<String> published(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream()
                .map(JWK::getKeyID)
                .toList();
    }

    private Clock movable() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }
}
