package de.kommig.feeds.http;

import static de.kommig.feeds.Running.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.feeds.entry.FeedType;
import de.kommig.feeds.entry.FeedTypes;
import de.kommig.testing.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTypesApiTest {

    private final UUID funder = UUID.randomUUID();
    private final String feed = "/api/feeds/" + funder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de.kommig.application.drafted.v1",
                "de.kommig.application.edited.v1",
                "de.kommig.round.conflict-set.v1",
                "de.kommig.round.ballot-cast.v1",
                "de.kommig.call.published.v1",
                "de.kommig.application.submitted"
            })
    void what_never_comes_in_a_feed_cannot_be_asked_for(String type) {
        String named = "{\"types\": [\"" + type + "\"]}";
        String webhook = "{\"url\": \"https://receiver.example.org/\", \"types\": [\"" + type + "\"]}";
        assertThat(List.of(
                        as(funder).get(feed + "/events?type=" + type),
                        as(funder).get(feed + "/events/stream?type=" + type),
                        as(funder).get(feed + "/events.json-feed?type=" + type),
                        as(funder).post("/api/feeds", "{\"name\": \"a\", \"filter\": " + named + "}"),
                        as(funder).post(feed + "/webhooks", webhook)))
                .allSatisfy(answer -> assertThat(answer.expect(400).text()).contains("unknown-event-type"));
    }

    @Test
    void all_that_comes_in_a_feed_can_be_asked_for() {
        List<String> types = FeedTypes.all().stream().map(FeedType::type).toList();
        as(funder).get(feed + "/events?type=" + String.join("&type=", types)).expect(200);
        Answer opened = as(funder)
                .post(
                        "/api/feeds",
                        types.stream()
                                .collect(Collectors.joining(
                                        "\",\"", "{\"name\": \"a\", \"filter\": {\"types\": [\"", "\"]}}")));
        opened.expect(201);
    }
}
