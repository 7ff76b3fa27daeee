package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What comes at the same time. */
class ConcurrentDiscussionTest {

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> each : threads.invokeAll(calls)) {
                statuses.add(each.get());
            }
        }
        return statuses;
    }

    @Test
    void contributions_and_ballots_at_once_all_count_and_the_discussion_opens_once() throws Exception {
        Parties parties = openRound(3, 3);
        List<UUID> panel = List.of(readyReviewer(parties), readyReviewer(parties), readyReviewer(parties));
        panel.forEach(each -> review(parties, each, "approve").expect(200));

        List<Callable<Integer>> openings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            openings.add(() -> coordinator().post(path(parties) + "/discussion").status());
        }
        assertThat(atOnce(openings)).containsExactlyInAnyOrder(200, 409, 409, 409, 409);

        List<Callable<Integer>> calls = new ArrayList<>();
        for (UUID each : panel) {
            calls.add(() -> reviewer(each)
                    .put(path(parties) + "/ballots/" + each, "{\"recommendation\": \"reduce\"}")
                    .status());
            for (int i = 0; i < 3; i++) {
                calls.add(() -> reviewer(each)
                        .post(path(parties) + "/contributions", "{\"text\": \"I think so.\"}")
                        .status());
            }
        }
        assertThat(atOnce(calls)).containsOnly(200, 201);

        assertThat(coordinator().get(path(parties) + "/contributions").json().get("items"))
                .hasSize(9);
        assertThat(coordinator()
                        .post(path(parties) + "/closure")
                        .json()
                        .at("/vote/reduce")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void a_contribution_that_is_sent_twice_is_there_once() {
        Parties parties = openRound(1, 1);
        UUID rosa = readyReviewer(parties);
        review(parties, rosa, "approve").expect(200);
        coordinator().post(path(parties) + "/discussion").expect(200);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            reviewer(rosa)
                    .with("Idempotency-Key", key)
                    .post(path(parties) + "/contributions", "{\"text\": \"Once.\"}")
                    .expect(201);
        }
        assertThat(reviewer(rosa).get(path(parties) + "/contributions").json().get("items"))
                .hasSize(1);
    }
}
