package de.kommig.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of infra/connect must agree with one another: an event routed to a topic that is missing blocks all others. */
class DefinitionsTest {

    private static final Set<String> TOPICS =
            Definitions.topics().stream().map(Definitions.Topic::name).collect(Collectors.toSet());

    @Test
    void every_topic_that_an_event_can_be_routed_to_exists() {
        var regex = config("kommig-events", "transforms.route.route.topic.regex");
        var plurals = Pattern.compile("\\(([a-z|]+)\\)").matcher(regex);

        assertThat(plurals.find()).isTrue();
        assertThat(List.of(plurals.group(1).split("\\|")))
                .isNotEmpty()
                .allSatisfy(plural -> assertThat(TOPICS).contains("kommig." + plural));
        assertThat("/applications/calls").matches(regex);
        assertThat("/applications/unknown").doesNotMatch(regex);
    }

    @Test
    void every_connector_s_heartbeat_has_its_topic() {
        assertThat(Definitions.connectors())
                .allSatisfy(connector -> assertThat(TOPICS)
                        .contains(connector.config().get("topic.heartbeat.prefix") + "."
                                + connector.config().get("topic.prefix")));
    }

    @Test
    void the_topics_of_events_keep_everything_for_ever() {
        assertThat(Definitions.topics())
                .filteredOn(topic -> Set.of(
                                "kommig.organisations",
                                "kommig.calls",
                                "kommig.applications",
                                "kommig.rounds",
                                "kommig.awards",
                                "kommig.budgets",
                                "kommig.projects",
                                "kommig.deadlines",
                                "kommig.feeds",
                                "kommig.webhooks",
                                "kommig.mirrors")
                        .contains(topic.name()))
                .hasSize(11)
                .allSatisfy(topic -> assertThat(topic.config())
                        .containsEntry("cleanup.policy", "delete")
                        .containsEntry("retention.ms", "-1")
                        .containsEntry("retention.bytes", "-1"));
    }

    @Test
    void of_people_and_subjects_the_state_counts_and_of_events_each_one() {
        assertThat(Definitions.stateCollections())
                .containsExactlyInAnyOrder("organisations.people", "applications.subjects");
        assertThat(Definitions.capturedCollections()).contains("organisations.people", "organisations.events");
    }

    @Test
    void connectors_take_nothing_but_the_database_from_their_surroundings() {
        var variables = Definitions.connectors().stream()
                .flatMap(connector -> connector.config().values().stream())
                .flatMap(value -> Pattern.compile("\\$\\{[^}]*}").matcher(value).results())
                .map(result -> result.group());

        assertThat(variables).isNotEmpty().containsOnly("${env:MONGODB_URI}");
    }

    private static String config(String connector, String key) {
        return Stream.of(Definitions.connectors())
                .flatMap(List::stream)
                .filter(definition -> definition.name().equals(connector))
                .map(definition -> definition.config().get(key))
                .findFirst()
                .orElseThrow();
    }
}
