package de.kommig.applications.deciding;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.Vote;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BudgetApiTest {

    private static final int AT_ONCE = 12;
    private static final int COVERED = 5;
    private static final String IN_FULL =
            "{\"outcome\": \"approved\", \"amount\": {\"amount\": \"5000.00\", \"currency\": \"EUR\"}}";
    private static final String LESS = IN_FULL.replace("5000.00", "4999.99");

    private final Cast cast = new Cast();

    private UUID callFor(String budget) {
        return cast.publishedCallWithBudget(budget);
    }

    private UUID voted(UUID call) {
        return cast.voted(call, Vote.of(3, 0, 0));
    }

    @Test
    void many_approvals_at_once_give_no_more_than_there_is() throws Exception {
        UUID call = callFor("27500.00");
        List<UUID> applications = cast.voted(call, AT_ONCE);
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<Answer>> waiting = new ArrayList<>();
            for (UUID application : applications) {
                Callable<Answer> approval = () -> {
                    start.await();
                    return cast.funder().post(path(application) + "/decision", IN_FULL);
                };
                waiting.add(threads.submit(approval));
            }
            for (Future<Answer> answer : waiting) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(COVERED);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(AT_ONCE - COVERED)
                .allSatisfy(refused -> {
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.problem()).isEqualTo("budget-exceeded");
                    assertThat(refused.json().at("/details/left/amount").asString())
                            .isEqualTo("2500.00");
                });
        JsonNode budget = cast.budget(call);
        assertThat(budget.get("reserved").get("amount").asString()).isEqualTo("25000.00");
        assertThat(budget.get("left").get("amount").asString()).isEqualTo("2500.00");
        assertThat(budget.get("approvals").asInt()).isEqualTo(COVERED);
        assertThat(applications.stream()
                        .filter(id -> state(cast.funder().get(path(id))).equals("approved")))
                .hasSize(COVERED);
    }

    @Test
    void who_approves_less_than_was_asked_for_says_why() {
        UUID id = voted(callFor("9000.00"));

        Answer silent = cast.funder().post(path(id) + "/decision", LESS);
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.text()).contains("/reasons");

        Answer explained =
                cast.funder().post(path(id) + "/decision", LESS.replace("}}", "}, \"reasons\": \"Ein Cent.\"}"));
        assertThat(state(explained)).isEqualTo("approved");
        assertThat(explained.json().get("decision").get("reasons").asString()).isEqualTo("Ein Cent.");
    }

    @Test
    void what_cannot_be_approved_takes_no_money() {
        UUID call = callFor("9000.00");
        UUID early = cast.admitted(call);
        UUID id = voted(call);

        assertThat(cast.funder().post(path(early) + "/decision", IN_FULL).status())
                .isEqualTo(409);
        assertThat(cast.funder()
                        .with("If-Match", "\"1\"")
                        .post(path(id) + "/decision", IN_FULL)
                        .status())
                .isEqualTo(412);
        assertThat(cast.funder()
                        .post(path(id) + "/decision", IN_FULL.replace("5000.00", "5000.01"))
                        .status())
                .isEqualTo(400);

        assertThat(cast.budget(call).get("reserved").get("amount").asString()).isEqualTo("0.00");
    }

    @Test
    void an_approval_sent_again_is_answered_as_the_first_time_and_takes_nothing_more() {
        UUID call = callFor("9000.00");
        UUID id = voted(call);
        Api funder = cast.funder().with("Idempotency-Key", UUID.randomUUID().toString());

        Answer first = ok(funder.post(path(id) + "/decision", IN_FULL));
        Answer again = ok(funder.post(path(id) + "/decision", IN_FULL));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(cast.budget(call).get("reserved").get("amount").asString()).isEqualTo("5000.00");
        assertThat(funder.post(path(id) + "/decision", LESS).status()).isEqualTo(422);
    }

    @Test
    void the_funder_sees_who_has_got_what_and_who_waits_and_the_coordinators_the_sums() {
        UUID call = callFor("9000.00");
        List<UUID> applications = cast.voted(call, 4);
        ok(cast.funder().post(path(applications.get(0)) + "/decision", IN_FULL));
        place(applications.get(1), 3);
        place(applications.get(2), 1);
        place(applications.get(3), 2);
        String money = "/api/calls/" + call;

        await().untilAsserted(() -> {
            JsonNode given =
                    ok(cast.funder().get(money + "/budget/reservations")).json().get("items");
            assertThat(given.size()).isEqualTo(1);
            assertThat(given.get(0).get("applicationId").asString())
                    .isEqualTo(applications.get(0).toString());
            assertThat(given.get(0).get("title").asString()).isEqualTo("Sprachcafé");
            assertThat(given.get(0).get("amount").get("amount").asString()).isEqualTo("5000.00");
        });
        await().untilAsserted(() ->
                assertThat(ranks(cast.coordinator(), money + "/waiting-list")).containsExactly(1, 2, 3));
        assertThat(ranks(cast.funder(), money + "/waiting-list?limit=2")).containsExactly(1, 2);
        String next = ok(cast.funder().get(money + "/waiting-list?limit=2"))
                .json()
                .get("next")
                .asString();
        assertThat(ranks(cast.funder(), money + "/waiting-list?limit=2&cursor=" + next))
                .containsExactly(3);
        assertThat(ok(cast.coordinator().get(money + "/budget"))
                        .json()
                        .get("left")
                        .get("amount")
                        .asString())
                .isEqualTo("4000.00");
        assertThat(cast.coordinator().get(money + "/budget/reservations").status())
                .isEqualTo(403);
        assertThat(cast.stranger(Role.FUNDER).get(money + "/budget").status()).isEqualTo(404);
        assertThat(cast.stranger(Role.FUNDER).get(money + "/waiting-list").status())
                .isEqualTo(404);
        assertThat(cast.applicant().get(money + "/budget").status()).isEqualTo(403);
    }

    private void place(UUID application, int rank) {
        ok(cast.funder()
                .post(path(application) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": %d}".formatted(rank)));
    }

    private static List<Integer> ranks(Api who, String list) {
        List<Integer> ranks = new ArrayList<>();
        ok(who.get(list))
                .json()
                .get("items")
                .forEach(row -> ranks.add(row.get("rank").asInt()));
        return ranks;
    }
}
