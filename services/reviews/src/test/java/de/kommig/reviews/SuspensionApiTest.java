package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.ME;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.reviews.erasing.PersonErasing;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Nobody shakes off a suspension by leaving the pool and coming back. */
class SuspensionApiTest {

    private final UUID rosa = Reviewers.admitted(entry());
    private final Api asRosa = reviewer(rosa);
    private final Parties round = openRound(1, 1);

    private void suspend() {
        coordinator().post("/api/reviewers/" + rosa + "/suspension").expect(200);
    }

    private String enrolAgain() {
        return asRosa.put(ME, entry()).expect(200).json().get("state").asString();
    }

    private void isNotAsked(String problem) {
        Answer answer = coordinator()
                .post(
                        path(round) + "/assignments",
                        "{\"reviewer\": \"%s\", \"reason\": \"Nobody else can.\"}".formatted(rosa));
        assertThat(answer.expect(409).problem()).isEqualTo(problem);
    }

    @Test
    void who_leaves_and_comes_back_is_suspended_as_before_and_asked_by_nobody() {
        suspend();
        isNotAsked("reviewer-suspended");

        asRosa.delete(ME).expect(204);
        asRosa.get(ME).expect(404);
        isNotAsked("reviewer-not-in-pool");
        assertThat(asRosa.get("/api/me/export")
                        .expect(200)
                        .json()
                        .get("suspended")
                        .asBoolean())
                .isTrue();

        assertThat(enrolAgain()).isEqualTo("suspended");
        isNotAsked("reviewer-suspended");
    }

    @Test
    void once_a_coordinator_has_admitted_them_it_is_over_for_good() {
        suspend();
        asRosa.delete(ME).expect(204);
        enrolAgain();

        coordinator().post("/api/reviewers/" + rosa + "/admission").expect(200);

        RunningReviews.assign(round, rosa).expect(201);
        asRosa.delete(ME).expect(204);
        assertThat(enrolAgain()).isEqualTo("enrolled");
    }

    @Test
    void nothing_is_left_of_who_has_their_account_erased() {
        suspend();
        asRosa.delete(ME).expect(204);

        SERVICE.bean(PersonErasing.class).erase(rosa);

        assertThat(enrolAgain()).isEqualTo("enrolled");
    }

    @Test
    void whoever_leaves_at_the_moment_of_being_suspended_has_left_before_or_is_suspended() throws Exception {
        for (int i = 0; i < 10; i++) {
            UUID ravi = Reviewers.enrolled(entry());
            List<Callable<Answer>> both = List.of(
                    () -> coordinator().post("/api/reviewers/" + ravi + "/suspension"),
                    () -> reviewer(ravi).delete(ME));
            Answer suspended;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                suspended = threads.invokeAll(both).getFirst().get();
            }

            String state = reviewer(ravi)
                    .put(ME, entry())
                    .expect(200)
                    .json()
                    .get("state")
                    .asString();

            assertThat(state).isEqualTo(suspended.status() == 200 ? "suspended" : "enrolled");
        }
    }
}
