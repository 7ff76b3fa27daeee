package de.kommig.reviews;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static de.kommig.reviews.PlannedCall.asked;
import static de.kommig.reviews.PlannedCall.awaitCarriedOut;
import static de.kommig.reviews.PlannedCall.carriedOut;
import static de.kommig.reviews.PlannedCall.confirm;
import static de.kommig.reviews.PlannedCall.knowing;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.assigning.Replacing;
import de.kommig.testing.Answer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** However much happens at once, nobody is asked for more than they have time for. */
class CapacityAtOnceTest {

    private static final long SEED = Long.getLong("kommig.seed", System.nanoTime());
    private static final int AT_ONCE = 10;

    @BeforeEach
    void an_empty_pool() {
        PlannedCall.anEmptyPool();
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> done = new ArrayList<>();
            for (Future<T> one : all.invokeAll(tasks)) {
                done.add(one.get());
            }
            return done;
        }
    }

    private static List<Parties> rounds(int number) {
        return Stream.generate(() -> openRound(1, 1)).limit(number).toList();
    }

    /** In how many of these rounds each reviewer stands, as the events tell it. */
    private static Map<UUID, Integer> standing(List<Parties> rounds) {
        Map<UUID, Integer> standing = new HashMap<>();
        rounds.forEach(round -> SERVICE.stored(EventFamilies.ROUNDS, round.application())
                .forEach(event -> {
                    switch (event) {
                        case RoundEvent.ReviewerAssigned it -> standing.merge(it.reviewer(), 1, Integer::sum);
                        case RoundEvent.AssignmentDeclined it -> standing.merge(it.reviewer(), -1, Integer::sum);
                        default -> {}
                    }
                }));
        return standing;
    }

    @Test
    void of_many_questions_at_once_as_many_are_put_as_there_is_time_for() throws Exception {
        UUID rosa = knowing("culture", 3, "");
        List<Parties> rounds = rounds(AT_ONCE);

        List<Answer> answers = together(rounds.stream()
                .<Callable<Answer>>map(round -> () -> assign(round, rosa))
                .toList());

        int here = standing(rounds).getOrDefault(rosa, 0);
        assertThat(answers.stream().filter(one -> one.status() == 201))
                .as("%s", answers)
                .hasSize(here);
        assertThat(answers.stream().filter(one -> one.status() != 201))
                .allSatisfy(one -> assertThat(one.expect(409).problem()).isEqualTo("reason-needed"))
                .allSatisfy(
                        one -> assertThat(one.json().at("/details/hindrances/0").asString())
                                .isEqualTo("no-capacity"));
        // A round of another test, which somebody has left, may have found her too.
        assertThat(askedAnywhere(rosa)).as("here %d", here).isEqualTo(3);
    }

    /** How often somebody has been asked, in whichever round, as the events tell it. */
    private static long askedAnywhere(UUID reviewer) {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("events")
                .countDocuments(
                        and(eq("type", "de.kommig.round.reviewer-assigned.v1"), regex("data", reviewer.toString())));
    }

    @Test
    void with_a_reason_a_coordinator_may_ask_for_more_and_then_nothing_is_left() {
        UUID rosa = knowing("culture", 1, "");
        List<Parties> rounds = rounds(3);
        assign(rounds.getFirst(), rosa).expect(201);

        coordinator()
                .post(
                        path(rounds.get(1)) + "/assignments",
                        "{\"reviewer\": \"%s\", \"reason\": \"She has offered to.\"}".formatted(rosa))
                .expect(201);

        assertThat(assign(rounds.get(2), rosa).expect(409).problem()).isEqualTo("reason-needed");
    }

    @Test
    void who_steps_back_soon_has_time_again() {
        UUID rosa = knowing("culture", 1, "");
        List<Parties> rounds = rounds(4);
        for (Parties round : rounds) {
            await().until(() -> assign(round, rosa).status() == 201);
            reviewer(rosa).post(mine(round, rosa) + "/declination").expect(200);
        }
        assertThat(standing(rounds)).containsEntry(rosa, 0);
    }

    @Test
    void the_same_question_many_times_at_once_takes_the_time_of_one() throws Exception {
        UUID rosa = knowing("culture", 2, "");
        List<Parties> rounds = rounds(2);

        List<Answer> answers = together(Stream.generate(() -> (Callable<Answer>) () -> assign(rounds.getFirst(), rosa))
                .limit(AT_ONCE)
                .toList());

        assertThat(answers.stream().filter(one -> one.status() == 201)).hasSize(1);
        assign(rounds.getLast(), rosa).expect(201);
    }

    @Test
    void somebody_who_is_left_replaces_one_of_many_who_step_back_at_once() throws Exception {
        PlannedCall call = new PlannedCall();
        List<Parties> rounds = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            rounds.add(call.round("Chor " + i, List.of("culture"), 1));
            asked.add(knowing("culture", 1, ""));
        }
        carriedOut(call.planned());
        UUID left = knowing("sport", 1, "");
        // Who declines has no time for anything else.
        asked.forEach(one ->
                coordinator().post("/api/reviewers/" + one + "/suspension").expect(200));
        together(rounds.stream()
                .<Callable<Answer>>map(round -> () -> {
                    UUID one = UUID.fromString(asked(round).getFirst());
                    return reviewer(one).post(mine(round, one) + "/declination").expect(200);
                })
                .toList());

        // As the service does by itself too, a moment later or at the same time.
        Replacing replacing = SERVICE.bean(Replacing.class);
        together(rounds.stream()
                .<Callable<Boolean>>map(round -> () -> {
                    replacing.replaceIn(
                            round,
                            CommandContext.bySystem(
                                    "reviews",
                                    UUID.randomUUID(),
                                    SERVICE.bean(Clock.class).instant()));
                    return true;
                })
                .toList());

        assertThat(standing(rounds)).containsEntry(left, 1);
    }

    @Test
    void plans_of_several_calls_that_are_confirmed_at_once_do_not_ask_for_more_than_there_is_time_for()
            throws Exception {
        Random random = new Random(SEED);
        Map<UUID, Integer> capacity = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            int most = 2 + random.nextInt(3);
            capacity.put(knowing(i % 2 == 0 ? "culture" : "sport", most, ""), most);
        }
        List<Parties> rounds = new ArrayList<>();
        List<JsonNode> plans = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            PlannedCall call = new PlannedCall();
            for (int j = 0; j < 3; j++) {
                rounds.add(call.round("Vorhaben", List.of(random.nextBoolean() ? "culture" : "sport"), 2));
            }
            plans.add(call.planned());
        }

        List<Answer> answers = together(plans.stream()
                .<Callable<Answer>>map(plan -> () -> confirm(plan))
                .toList());

        assertThat(answers.stream().map(Answer::status))
                .as("seed %d", SEED)
                .contains(200)
                .containsAnyOf(200, 409);
        for (int i = 0; i < plans.size(); i++) {
            if (answers.get(i).status() == 200) {
                awaitCarriedOut(plans.get(i));
            }
        }
        standing(rounds)
                .forEach((reviewer, reviews) -> assertThat(reviews)
                        .as("of %s, seed %d", reviewer, SEED)
                        .isLessThanOrEqualTo(capacity.get(reviewer)));
    }

    @Test
    void of_two_plans_of_a_call_that_are_confirmed_at_once_one_is_carried_out() throws Exception {
        PlannedCall call = new PlannedCall();
        List<Parties> rounds =
                List.of(call.round("Chor", List.of("culture"), 2), call.round("Turnen", List.of("sport"), 2));
        for (int i = 0; i < 4; i++) {
            knowing(i % 2 == 0 ? "culture" : "sport", 2, "");
        }
        List<JsonNode> plans = List.of(call.planned(), call.planned());

        List<Answer> answers = together(plans.stream()
                .<Callable<Answer>>map(plan -> () -> confirm(plan))
                .toList());

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 409);
        awaitCarriedOut(plans.get(answers.get(0).status() == 200 ? 0 : 1));
        rounds.forEach(round -> assertThat(asked(round)).hasSize(2));
    }

    @Test
    void who_confirms_the_same_plan_at_the_same_time_as_others_is_told_that_it_is() throws Exception {
        PlannedCall call = new PlannedCall();
        call.round("Chor", List.of("culture"), 1);
        knowing("culture", 1, "");
        JsonNode plan = call.planned();

        List<Answer> answers = together(Stream.generate(() -> (Callable<Answer>) () -> confirm(plan))
                .limit(20)
                .toList());

        assertThat(answers.stream().map(Answer::status)).containsOnly(200);
    }
}
