package de.kommig.receiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the vectors of the Standard Webhooks project: its libraries' tests, and the example of headers in its specification. */
class VerificationTest {

    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8);
    private static final String SHARED = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PUBLIC = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
    private static final String V1 = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final String V1A =
            "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==";

    private final Verification verification = at(1_614_265_330);

    @Test
    void a_signature_with_the_shared_secret_is_right() {
        verification.trust(SHARED);
        assertThat(verification.fault(ID, TIMESTAMP, V1, BODY)).isEmpty();
        assertThat(verification.fault(ID, TIMESTAMP, V1A, BODY)).hasValue("no signature is right");
    }

    @Test
    void a_signature_for_the_public_key_is_right() {
        verification.trust(PUBLIC);
        assertThat(verification.fault(ID, TIMESTAMP, V1A, BODY)).isEmpty();
        assertThat(verification.fault(ID, TIMESTAMP, V1, BODY)).hasValue("no signature is right");
    }

    @Test
    void one_right_signature_among_others_is_enough() {
        verification.trust(SHARED);
        String some =
                "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= " + V1;
        assertThat(verification.fault(ID, TIMESTAMP, some, BODY)).isEmpty();
    }

    @Test
    void after_a_rotation_only_the_new_key_counts_once_it_is_said_so() {
        verification.trust(SHARED);
        verification.trustOnly(PUBLIC);
        assertThat(verification.fault(ID, TIMESTAMP, V1, BODY)).isPresent();
        assertThat(verification.fault(ID, TIMESTAMP, V1 + " " + V1A, BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
                "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA=",
                "v1,",
                "v1a,",
                "v1,not base64!",
                "v1a,AAAA",
                "",
                "invalid_signature"
            })
    void a_wrong_signature_is_wrong_however_it_is_garbled(String signature) {
        verification.trust(SHARED);
        verification.trust(PUBLIC);
        assertThat(verification.fault(ID, TIMESTAMP, signature, BODY)).hasValue("no signature is right");
    }

    @Test
    void id_time_and_body_are_all_signed() {
        verification.trust(SHARED);
        byte[] other = "{\"test\": 2432232315}".getBytes(StandardCharsets.UTF_8);
        assertThat(verification.fault("msg_other", TIMESTAMP, V1, BODY)).isPresent();
        assertThat(verification.fault(ID, "1614265331", V1, BODY)).isPresent();
        assertThat(verification.fault(ID, TIMESTAMP, V1, other)).isPresent();
    }

    @Test
    void what_is_five_minutes_off_is_refused() {
        for (long seconds : new long[] {301, -301}) {
            Verification late = at(1_614_265_330 + seconds);
            late.trust(SHARED);
            assertThat(late.fault(ID, TIMESTAMP, V1, BODY)).hasValue("sent too long ago, or in the future");
        }
        Verification nearly = at(1_614_265_330 + 299);
        nearly.trust(SHARED);
        assertThat(nearly.fault(ID, TIMESTAMP, V1, BODY)).isEmpty();
    }

    @Test
    void without_one_of_the_headers_nothing_is_believed() {
        verification.trust(SHARED);
        assertThat(verification.fault(null, TIMESTAMP, V1, BODY)).hasValue("a header is missing");
        assertThat(verification.fault(ID, null, V1, BODY)).hasValue("a header is missing");
        assertThat(verification.fault(ID, TIMESTAMP, null, BODY)).hasValue("a header is missing");
        assertThat(verification.fault(ID, "hello", V1, BODY)).isPresent();
    }

    @Test
    void what_is_no_key_is_not_taken_for_one() {
        assertThatThrownBy(() -> VerifyingKey.parse("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                .isInstanceOf(IllegalArgumentException.class);
        String tooShort = "whpk_" + Base64.getEncoder().encodeToString(new byte[31]);
        assertThatThrownBy(() -> VerifyingKey.parse(tooShort)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verification at(long second) {
        return new Verification(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
    }
}
