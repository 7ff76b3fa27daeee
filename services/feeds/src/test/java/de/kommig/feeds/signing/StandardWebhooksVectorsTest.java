package de.kommig.feeds.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The vectors of the Standard Webhooks project (github.com/standard-webhooks/standard-webhooks at b2fa7b8): {@code v1} as in the tests of its
 * libraries, {@code v1a} as in its specification's example of headers, with the key that Svix, who wrote most of it, tests with.
 */
class StandardWebhooksVectorsTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SHARED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final byte[] PRIVATE_AND_PUBLIC = Base64.getDecoder()
            .decode("6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==");
    private static final String V1 = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String V1A =
            "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

    private final SigningSecret secret = new SigningSecret(
            SymmetricKey.parse(SHARED),
            new AsymmetricKey(Arrays.copyOf(PRIVATE_AND_PUBLIC, 32), Arrays.copyOfRange(PRIVATE_AND_PUBLIC, 32, 64)));

    @Test
    void both_signatures_are_those_of_the_standard() {
        SignedHeaders headers = SignedHeaders.of(ID, AT, BODY, List.of(secret));
        assertThat(headers).isEqualTo(new SignedHeaders(ID, "1614265330", V1 + " " + V1A));
        assertThat(secret.symmetric().text()).isEqualTo(SHARED);
    }

    @Test
    void the_guide_for_receivers_shows_them() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/api/webhooks.md")))
                .contains(
                        "| secret | `" + SHARED + "` |",
                        "| public key | `" + secret.asymmetric().publicText() + "` |",
                        "| `webhook-id` | `" + ID + "` |",
                        "| `webhook-timestamp` | `" + AT.getEpochSecond() + "` |",
                        "| body | `" + new String(BODY, StandardCharsets.UTF_8) + "` |",
                        "| `v1` | `" + V1 + "` |",
                        "| `v1a` | `" + V1A + "` |");
    }

    @Test
    void while_a_secret_is_replaced_the_new_one_and_the_old_one_sign() {
        SigningSecret other = SigningSecret.random(new SecureRandom());
        String[] signatures = SignedHeaders.of(ID, AT, BODY, List.of(other, secret))
                .signature()
                .split(" ");
        assertThat(signatures).hasSize(4).endsWith(V1, V1A).doesNotHaveDuplicates();
    }

    @Test
    void a_secret_that_was_kept_signs_as_before() {
        SigningSecret again = SigningSecret.of(secret.bytes());
        assertThat(SignedHeaders.of(ID, AT, BODY, List.of(again)).signature()).isEqualTo(V1 + " " + V1A);
        SigningSecret random = SigningSecret.random(new SecureRandom());
        assertThat(SigningSecret.of(random.bytes()).asymmetric().publicText())
                .isEqualTo(random.asymmetric().publicText());
        assertThat(random).asString().doesNotContain("whsec_").contains("whpk_");
    }

    @Test
    void an_id_with_a_full_stop_is_not_signed() {
        assertThatThrownBy(() -> SignedHeaders.of("msg.1614265330", AT, BODY, List.of(secret)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_that_is_too_short_is_none() {
        assertThatThrownBy(() -> SymmetricKey.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS="))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SymmetricKey.parse("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
