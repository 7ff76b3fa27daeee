package de.kommig.feeds;

import static de.kommig.feeds.Running.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.feeds.log.FeedCheck;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.log.NumberedEntry;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.web.Role;
import de.kommig.web.ServiceLauncher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

class FeedsServiceTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final long seed = System.nanoTime();
    private final List<UUID> funders = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    @Test
    void feeds_of_several_funders_are_whole_while_an_instance_comes_and_goes() {
        System.out.println("seed of feeds_of_several_funders: " + seed);
        List<Object> events = new Histories(seed).interleaved(funders, 24);
        List<ReceivedEvent> happened = new ArrayList<>();
        int third = events.size() / 3;

        happened.addAll(Running.happen(events.subList(0, third)));
        try (ConfigurableApplicationContext second = anotherInstance()) {
            happened.addAll(Running.happen(events.subList(third, 2 * third)));
            assertThat(second.isRunning()).isTrue();
        }
        happened.addAll(Running.happen(events.subList(2 * third, events.size())));

        FeedCheck check = new FeedCheck(happened);
        awaitWhole(check);
        Map<UUID, List<NumberedEntry>> before = feeds();

        rebuild();
        assertThat(feeds()).as("a rebuild changes nothing, seed %d", seed).isEqualTo(before);

        for (UUID funder : funders) {
            List<JsonNode> overHttp = Running.feed(funder, 7);
            assertThat(overHttp.stream()
                            .map(item -> Long.parseLong(item.get("sequence").asString()) + " "
                                    + item.get("id").asString()))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(before.getOrDefault(funder, List.of()).stream()
                            .map(each -> each.sequence() + " " + each.entry().eventId())
                            .toList());
        }
    }

    @Test
    void a_malformed_record_holds_up_its_own_stream_and_no_other() {
        UUID broken = UUID.randomUUID();
        SERVICE.produceRaw(
                EventFamilies.APPLICATIONS.topic(),
                "application-" + broken,
                "{".getBytes(StandardCharsets.UTF_8),
                Map.of());
        Parties parties = Happenings.someParties();
        Running.happen(List.of(Happenings.submitted(parties)));
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(Running.feed(parties.funder(), 10)).hasSize(1));
    }

    private void awaitWhole(FeedCheck check) {
        await().atMost(SOON).untilAsserted(() -> {
            Map<UUID, List<NumberedEntry>> feeds = feeds();
            for (UUID funder : funders) {
                assertThat(feeds.get(funder)).hasSize(check.size(funder)).isNotEmpty();
            }
        });
        feeds().forEach((funder, feed) ->
                assertThat(check.deviations(funder, feed)).as("seed %d", seed).isEmpty());
    }

    private void rebuild() {
        Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        coordinator
                .post("/actuator/subscriptions/feed", "{\"operation\":\"rebuild\"}")
                .expect(200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(coordinator
                                .get("/actuator/subscriptions/feed")
                                .expect(200)
                                .json()
                                .at("/rebuild/stage")
                                .asString())
                        .isEqualTo("done"));
    }

    private Map<UUID, List<NumberedEntry>> feeds() {
        Map<UUID, List<NumberedEntry>> all = new HashMap<>();
        funders.forEach(
                funder -> all.put(funder, SERVICE.bean(Feeds.class).read(funder, 0, Long.MAX_VALUE, Set.of(), 10_000)));
        return all;
    }

    /** A second process of the same service, as far as database and broker can tell. */
    private static ConfigurableApplicationContext anotherInstance() {
        Environment settings = SERVICE.bean(Environment.class);
        return ServiceLauncher.builder(FeedsService.class, "feeds")
                .registerShutdownHook(false)
                .run(Stream.concat(
                                Stream.of("--server.port=0"),
                                Stream.of(
                                                "spring.mongodb.uri",
                                                "spring.kafka.bootstrap-servers",
                                                "spring.security.oauth2.resourceserver.jwt.issuer-uri")
                                        .map(name -> "--" + name + "=" + settings.getRequiredProperty(name)))
                        .toArray(String[]::new));
    }
}
