package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.REQUESTED;
import static de.kommig.coordination.RunningCoordination.SERVICE;
import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.TEXT;
import static de.kommig.coordination.RunningCoordination.TITLE;
import static de.kommig.coordination.RunningCoordination.coordinator;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.path;
import static de.kommig.coordination.RunningCoordination.wholeJourney;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import de.kommig.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Journeys that are built anew end equal, and one bad record stops one journey only. */
class JourneyRebuildTest {

    private static final UUID ROSA = UUID.randomUUID();
    /** Entries of {@link #way} that a coordinator sees: all but the draft. */
    private static final int SEEN = 8;

    private static Deque<Runnable> way(Parties parties) {
        return new ArrayDeque<>(List.of(
                () -> happens(new ApplicationEvent.Drafted(parties, TITLE, REQUESTED, TEXT)),
                () -> happens(new ApplicationEvent.Submitted(parties, TITLE, REQUESTED, TEXT)),
                () -> happens(new ApplicationEvent.Admitted(parties, 1, 1)),
                () -> happens(new RoundEvent.Opened(parties, 1, 1)),
                () -> happens(new ApplicationEvent.ReviewStarted(parties)),
                () -> happens(new RoundEvent.ReviewerAssigned(parties, ROSA)),
                () -> happens(new RoundEvent.AssignmentAccepted(parties, ROSA)),
                () -> happens(new RoundEvent.ReviewSubmitted(
                        parties, ROSA, List.of(new Score("need", 1)), Recommendation.REJECT, TEXT)),
                () -> happens(new RoundEvent.Closed(parties, Vote.of(0, 0, 1)))));
    }

    @Test
    void many_journeys_at_once_end_equal_when_they_are_built_anew() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<Parties> all = new ArrayList<>();
        List<Deque<Runnable>> ways = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Parties parties = parties();
            all.add(parties);
            ways.add(way(parties));
        }
        while (!ways.isEmpty()) {
            Deque<Runnable> way = ways.get(random.nextInt(ways.size()));
            way.removeFirst().run();
            ways.removeIf(Deque::isEmpty);
        }
        Map<Parties, JsonNode> before = new HashMap<>();
        all.forEach(parties -> before.put(parties, wholeJourney(parties, SEEN)));

        rebuild();

        all.forEach(parties -> assertThat(coordinator().get(path(parties)).json())
                .as("seed %d", seed)
                .isEqualTo(before.get(parties)));
    }

    private static void rebuild() {
        Api operator = coordinator();
        operator.post("/actuator/subscriptions/journeys", "{\"operation\": \"rebuild\"}")
                .expect(200);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(operator.get("/actuator/subscriptions/journeys")
                                .json()
                                .at("/rebuild/stage")
                                .asString(""))
                        .isEqualTo("done"));
    }

    @Test
    void a_malformed_record_holds_up_its_own_journey_and_no_other() {
        Parties troubled = parties();
        String stream = "application-" + troubled.application();
        SERVICE.produceRaw(
                EventFamilies.APPLICATIONS.topic(), stream, "no event".getBytes(StandardCharsets.UTF_8), Map.of());
        Parties well = parties();
        way(well).forEach(Runnable::run);
        assertThat(wholeJourney(well, SEEN).path("state").asString()).isEqualTo("under-review");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(coordinator()
                                .get("/actuator/subscriptions/journeys")
                                .json()
                                .path("parkedRecords")
                                .asInt())
                        .isPositive());
    }
}
