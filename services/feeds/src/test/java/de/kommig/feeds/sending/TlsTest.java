package de.kommig.feeds.sending;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.guarding.Lookup;
import de.kommig.feeds.signing.SigningSecret;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TlsTest {

    private static final String NAME = "receiver.example.org";
    /** Leads every name to this machine, as whoever owns a name can. */
    private static final Lookup HERE = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};

    private static TlsServer server;

    @BeforeAll
    static void start() throws Exception {
        server = TlsServer.start(NAME);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_name_is_verified_although_the_address_is_pinned() throws Exception {
        assertThat(post(NAME, server.trusting()))
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answer -> assertThat(answer.status()).isEqualTo(204));
    }

    @Test
    void another_name_at_the_same_address_is_not_believed() throws Exception {
        assertThat(post("other.example.org", server.trusting()))
                .isInstanceOfSatisfying(
                        Answer.Unanswered.class,
                        answer -> assertThat(answer.reason()).isEqualTo("tls"));
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed() throws Exception {
        assertThat(post(NAME, SSLContext.getDefault()))
                .isInstanceOfSatisfying(
                        Answer.Unanswered.class,
                        answer -> assertThat(answer.reason()).isEqualTo("tls"));
    }

    private static Answer post(String name, SSLContext tls) {
        Destination destination = new Destination(
                URI.create("https://" + name + ":" + server.port() + "/"),
                List.of(SigningSecret.random(new SecureRandom())),
                true);
        Egress egress = new Egress(HERE, new AllowedAddresses(true), null, tls, Egress.PATIENCE);
        try (HttpPosting posting = new HttpPosting((id, now) -> Optional.of(destination), egress, Clock.systemUTC())) {
            return posting.post(UUID.randomUUID(), new Message("m", "{}".getBytes(StandardCharsets.UTF_8)));
        }
    }
}
