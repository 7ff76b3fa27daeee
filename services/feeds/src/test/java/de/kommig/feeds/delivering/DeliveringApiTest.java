package de.kommig.feeds.delivering;

import static de.kommig.feeds.Running.as;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.feeds.AddedWebhook;
import de.kommig.feeds.Running;
import de.kommig.receiver.Received;
import de.kommig.receiver.Receiver;
import de.kommig.receiver.Reply;
import de.kommig.testing.Happenings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From what happens to the receiver's inbox, over everything that lies between. */
class DeliveringApiTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final Parties parties = Happenings.someParties();
    private final AtomicInteger status = new AtomicInteger(204);
    private Receiver receiver;
    private AddedWebhook webhook;

    @BeforeEach
    void webhook() throws IOException {
        receiver = Receiver.start(0);
        receiver.behave((id, body) -> new Reply.Status(status.get(), ""));
        webhook = AddedWebhook.to(receiver, parties.funder()).confirmed();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void what_happens_arrives_in_order_as_it_stands_in_the_feed() {
        Running.happen(List.of(submitted(parties), admitted(parties)));
        awaitReceived(2);
        List<JsonNode> feed = Running.feed(parties.funder(), 10);
        assertThat(receiver.inbox().messages().stream().map(Received::body).map(new JsonMapper()::readTree))
                .containsExactlyElementsOf(feed);
        assertThat(receiver.inbox().findings()).isEmpty();
        assertThat(receiver.refused()).isZero();
        awaitDeliveries("delivered", 2);

        as(parties.funder())
                .post(webhook.path() + "/replays", "{\"from\": 1, \"to\": 2}")
                .expect(202);
        String second = receiver.inbox().messages().get(1).id();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.inbox().times(second)).isEqualTo(2));
        assertThat(receiver.inbox().findings()).isEmpty();
    }

    @Test
    void a_receiver_that_is_gone_gets_the_rest_when_its_funder_has_it_go_on() {
        status.set(410);
        Running.happen(List.of(submitted(parties), admitted(parties)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(webhook.sheet().path("disabled").asString(""))
                        .isEqualTo("gone"));
        assertThat(receiver.inbox().messages()).isEmpty();

        status.set(204);
        as(parties.funder()).post(webhook.path() + "/resumption").expect(200);
        awaitReceived(2);
    }

    @Test
    void nothing_goes_to_an_address_that_has_not_been_confirmed_not_even_for_a_moment() throws IOException {
        Running.happen(List.of(submitted(parties)));
        awaitReceived(1);
        try (Receiver stranger = Receiver.start(0)) {
            as(parties.funder())
                    .put(webhook.path(), "{\"url\": \"" + stranger.url() + "\"}")
                    .expect(200);
            Running.happen(List.of(admitted(parties)));
            await().atMost(SOON).until(() -> Running.feed(parties.funder(), 10).size() == 2);

            as(parties.funder())
                    .put(webhook.path(), "{\"url\": \"" + receiver.url() + "\"}")
                    .expect(200);
            webhook.confirmed();
            awaitReceived(2);
            assertThat(stranger.inbox().messages()).isEmpty();
            assertThat(stranger.refused()).isZero();
        }
    }

    private void awaitReceived(int number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(receiver.inbox().messages()).hasSize(number));
    }

    private void awaitDeliveries(String state, int number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(as(parties.funder())
                                .get(webhook.path() + "/deliveries?state=" + state)
                                .expect(200)
                                .json()
                                .get("items"))
                        .hasSize(number));
    }
}
