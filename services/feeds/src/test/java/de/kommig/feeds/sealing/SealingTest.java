package de.kommig.feeds.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final byte[] SECRET = "a secret of a webhook".getBytes(StandardCharsets.UTF_8);

    private final UUID webhook = UUID.randomUUID();
    private final String key = key();
    private final Sealing sealing = new Sealing(List.of(key));

    @Test
    void what_is_sealed_cannot_be_read_and_opens_again() {
        byte[] sealed = sealing.seal(webhook, SECRET);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(sealing.open(webhook, sealed)).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same() {
        assertThat(sealing.seal(webhook, SECRET)).isNotEqualTo(sealing.seal(webhook, SECRET));
    }

    @Test
    void it_opens_for_its_own_webhook_and_no_other() {
        byte[] sealed = sealing.seal(webhook, SECRET);
        assertThatThrownBy(() -> sealing.open(UUID.randomUUID(), sealed)).isInstanceOf(Sealing.CannotBeOpened.class);
    }

    @Test
    void not_one_bit_may_be_changed() {
        byte[] sealed = sealing.seal(webhook, SECRET);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealing.open(webhook, changed))
                    .as("byte %d", i)
                    .isInstanceOf(Sealing.CannotBeOpened.class);
        }
        assertThatThrownBy(() -> sealing.open(webhook, new byte[5])).isInstanceOf(Sealing.CannotBeOpened.class);
    }

    @Test
    void when_the_key_is_replaced_the_old_one_still_opens_and_the_new_one_seals() {
        byte[] old = sealing.seal(webhook, SECRET);
        String newKey = key();
        Sealing both = new Sealing(List.of(newKey, key));
        assertThat(both.open(webhook, old)).isEqualTo(SECRET);
        byte[] now = both.seal(webhook, SECRET);
        assertThat(new Sealing(List.of(newKey)).open(webhook, now)).isEqualTo(SECRET);
        assertThatThrownBy(() -> sealing.open(webhook, now)).isInstanceOf(Sealing.CannotBeOpened.class);
    }

    @Test
    void without_a_key_nothing_is_kept_in_plain() {
        Sealing without = new Sealing(List.of("", " "));
        assertThat(without.isPossible()).isFalse();
        assertThatThrownBy(() -> without.seal(webhook, SECRET)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c2hvcnQ=", "no base64!", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void a_key_that_is_none_stops_the_start_and_is_not_told(String text) {
        assertThatThrownBy(() -> new Sealing(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kommig.feeds.secret-key")
                .hasMessageNotContaining(text);
    }

    private static String key() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
