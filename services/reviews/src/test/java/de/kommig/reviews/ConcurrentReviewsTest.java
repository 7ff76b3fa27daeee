package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.review;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrentReviewsTest {

    private static final int REVIEWERS = 9;

    @Test
    void reviews_handed_in_at_the_same_moment_all_count() throws Exception {
        Parties parties = openRound(REVIEWERS, REVIEWERS);
        List<UUID> reviewers =
                Stream.generate(() -> readyReviewer(parties)).limit(REVIEWERS).toList();
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = reviewers.stream()
                    .map(reviewer -> together.submit(() -> review(parties, reviewer, "approve")))
                    .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        Answer closed = coordinator().post(path(parties) + "/closure");
        assertThat(closed.json().at("/vote/approve").asInt()).isEqualTo(REVIEWERS);
        List<Long> versions = SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()).stream()
                .map(StoredEvent::version)
                .toList();
        assertThat(versions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2 + 3L * REVIEWERS).boxed().toList());
    }

    @Test
    void of_two_closures_at_the_same_moment_one_wins() throws Exception {
        Parties parties = openRound(1, 1);
        review(parties, readyReviewer(parties), "approve");
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = Stream.generate(
                            () -> together.submit(() -> coordinator().post(path(parties) + "/closure")))
                    .limit(4)
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        }
    }
}
