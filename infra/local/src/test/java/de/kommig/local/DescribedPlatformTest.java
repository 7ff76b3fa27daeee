package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue that the running platform hands out describes the running platform. The walks through README and guides end with the same look. */
class DescribedPlatformTest {

    private final PlatformHttp http = RunningPlatform.http();
    private final URI feeds =
            Objects.requireNonNull(RunningPlatform.description().services().get("feeds"));

    @Test
    void every_event_seen_is_described_and_every_described_topic_is_there() {
        Agency agency = Agency.registered(http);
        String feed = agency.sandbox();
        agency.makeUp(feed, "approved");

        await().untilAsserted(() -> assertThat(DescribedEvents.seenOn(RunningPlatform.description(), http))
                .contains(
                        "de.kommig.organisation.registered.v1",
                        "de.kommig.organisation.confirmed.v1",
                        "de.kommig.feed.opened.v1"));

        var described = DescribedEvents.of(RunningPlatform.description(), http);
        var items = agency.entries(feed);
        assertThat(items.size()).isGreaterThan(20);
        assertThat(agency.read(feed + "/events.atom")).contains("<entry>", "xml:lang=");
        assertThat(agency.read(feed + "/events.json-feed")).contains("\"items\"");
        items.forEach(item -> {
            described.checkInFeed(item.toString());
            var schema =
                    feeds.resolve(URI.create(item.get("dataschema").asString()).getPath());
            assertThat(http.get(schema).statusCode()).as("%s", schema).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void every_described_operation_is_there_and_every_operation_there_is_described(Service service) {
        var url =
                Objects.requireNonNull(RunningPlatform.description().services().get(service.key()));
        var packaged = PlatformHttp.json(http.get(feeds.resolve("/catalogue/openapi/" + service.key() + ".json")));
        assertThat(PlatformHttp.json(http.get(url.resolve("/api-docs"))))
                .as("what the service says of itself")
                .isEqualTo(packaged);

        int operations = new DescribedOperations(packaged, url, http, "carla").check();

        System.out.printf("%s: %d operations described and there%n", service.key(), operations);
        assertThat(operations).isPositive();
    }
}
