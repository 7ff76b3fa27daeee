package de.kommig.local;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The picture of who listens to whom is the truth about the running platform. */
class DocumentedArchitectureTest {

    private static final Pattern ARROW = Pattern.compile("(?m)^ *([a-z]+) -- (kommig\\.[a-z]+) --> ([a-z]+)$");

    @Test
    void everyArrowOfTheArchitecturePageIsASubscriptionAndEverySubscriptionAnArrow() throws IOException {
        String page = Files.readString(Path.of("../../docs/architecture.md"));
        Set<String> drawn = ARROW.matcher(page)
                .results()
                .map(arrow -> arrow.group(1) + " -- " + arrow.group(2) + " --> " + arrow.group(3))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(running());
    }

    private static Set<String> running() {
        Set<String> arrows = new TreeSet<>();
        for (Service service : Service.values()) {
            var answer = RunningPlatform.http().get(service.key(), "/actuator/subscriptions", "carla");
            for (JsonNode subscription : PlatformHttp.json(answer)) {
                for (JsonNode topic : subscription.get("topics")) {
                    arrows.add(writerOf(topic.asString()) + " -- " + topic.asString() + " --> " + service.key());
                }
            }
        }
        return arrows;
    }

    private static String writerOf(String topic) {
        String source = EventFamilies.ofTopic(topic).orElseThrow().source();
        return source.substring(1, source.indexOf('/', 1));
    }
}
