package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.operating.SubscriptionsHealth;
import de.kommig.eventstore.receiving.Inbound;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.health.contributor.Status;

/** What an operator sees and may ask for. */
class OperatingTest {

    private final String name = SharedBackbone.freshName();
    private final TestService service = TestService.start(name, new Titles(), new Witness());

    @AfterEach
    void stop() {
        service.close();
        SharedBackbone.database(name).drop();
    }

    @Test
    void a_subscription_that_no_longer_listens_makes_the_service_unhealthy() {
        SubscriptionsHealth health = service.bean(SubscriptionsHealth.class);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        service.bean(Inbound.class).inlet("titles").orElseThrow().listening().stop(() -> {});

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(health.health().getStatus()).isEqualTo(Status.DOWN));
        assertThat(service.report("titles").state()).isEqualTo("stopped");
        assertThat(service.report("witness").state()).isEqualTo("listening");
    }

    @Test
    void every_partition_is_listened_to() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(service.report("titles").partitions())
                        .containsExactly("kommig.applications-0", "kommig.applications-1"));
        assertThat(service.report("titles").topics()).containsExactly("kommig.applications");
    }

    @Test
    void unknown_subscriptions_and_unknown_operations_are_refused() {
        assertThat(service.endpoint().one("nothing")).isNull();
        assertThatThrownBy(() -> service.endpoint().operate("nothing", "replay", null, null))
                .isInstanceOf(InvalidEndpointRequestException.class);
        assertThatThrownBy(() -> service.endpoint().operate("titles", "erase", null, null))
                .isInstanceOf(InvalidEndpointRequestException.class);
    }

    @Test
    void discarding_needs_the_id_of_a_record_that_waits() {
        assertThatThrownBy(() -> service.endpoint().operate("titles", "discard", null, null))
                .isInstanceOf(InvalidEndpointRequestException.class);
        assertThatThrownBy(() -> service.endpoint().operate("titles", "discard", null, "nothing"))
                .isInstanceOf(InvalidEndpointRequestException.class);
    }

    @Test
    void of_a_parked_stream_only_the_first_record_can_be_discarded() {
        Titles titles = (Titles)
                service.bean(Inbound.class).inlet("titles").orElseThrow().subscription();
        titles.poison.add("sour");
        TestStream stream = TestStream.with("sour", "b");
        TestRecords.send(stream.events());
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(service.parked("titles", stream.key())).hasSize(2));
        String second = service.parked("titles", stream.key()).getLast().id();

        assertThatThrownBy(() -> service.endpoint().operate("titles", "discard", null, second))
                .isInstanceOf(InvalidEndpointRequestException.class);
        assertThat(service.parked("titles", stream.key())).hasSize(2);
    }
}
