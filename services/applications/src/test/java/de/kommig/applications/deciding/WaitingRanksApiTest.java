package de.kommig.applications.deciding;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.applications.claiming.Claims;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A place on a call's waiting list has one application. */
class WaitingRanksApiTest {

    private final Cast cast = new Cast();

    @Test
    void who_is_put_where_another_waits_is_refused_and_told_who_that_is() {
        List<UUID> applications = cast.voted(cast.publishedCall(), 2);
        ok(place(applications.get(0), 1));

        Answer refused = place(applications.get(1), 1);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("rank-taken");
        assertThat(refused.json().at("/details/rank").asInt()).isEqualTo(1);
        assertThat(refused.json().at("/details/application").asString())
                .isEqualTo(applications.get(0).toString());
        ok(place(applications.get(1), 2));
        assertThat(place(applications.get(1), 1).problem()).isEqualTo("rank-taken");
    }

    @Test
    void a_place_is_free_as_soon_as_somebody_has_left_it() {
        List<UUID> applications = cast.voted(cast.publishedCall(), 2);
        ok(place(applications.get(0), 1));
        ok(place(applications.get(0), 2));
        ok(place(applications.get(1), 1));
        ok(cast.applicant().post(path(applications.get(1)) + "/withdrawal"));

        assertThat(state(place(applications.get(0), 1))).isEqualTo("waitlisted");
    }

    @Test
    void of_many_who_are_put_there_at_the_same_moment_one_is() {
        List<UUID> applications = cast.voted(cast.publishedCall(), 8);

        List<Answer> answers =
                applications.parallelStream().map(each -> place(each, 1)).toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.problem()).isIn("rank-taken", "rank-under-way"));
        assertThat(applications)
                .filteredOn(each -> state(cast.funder().get(path(each))).equals("waitlisted"))
                .hasSize(1);
    }

    @Test
    void a_claim_of_which_nothing_came_holds_for_a_minute() {
        List<UUID> applications = cast.voted(cast.publishedCall(), 2);
        String rank = "rank/" + cast.callOf(applications.get(0)) + "/1";
        Claims claims = SERVICE.bean(Claims.class);
        claims.claim(rank, applications.get(0), Instant.now());
        assertThat(place(applications.get(1), 1).problem()).isEqualTo("rank-under-way");

        claims.claim(rank, applications.get(0), Instant.now().minus(WaitingRanks.PATIENCE));

        ok(place(applications.get(1), 1));
    }

    @Test
    void a_decision_sent_again_is_answered_as_the_first_time_also_when_another_has_the_place_now() {
        List<UUID> applications = cast.voted(cast.publishedCall(), 2);
        Api funder = cast.funder().with("Idempotency-Key", UUID.randomUUID().toString());
        String first = "{\"outcome\": \"waitlisted\", \"rank\": 1}";
        ok(funder.post(path(applications.get(0)) + "/decision", first));
        ok(place(applications.get(0), 2));
        ok(place(applications.get(1), 1));

        Answer again = ok(funder.post(path(applications.get(0)) + "/decision", first));

        assertThat(again.json().at("/decision/rank").asInt()).isEqualTo(1);
        assertThat(place(applications.get(0), 1).problem()).isEqualTo("rank-taken");
    }

    @Test
    void where_decisions_take_two_a_taken_place_is_neither_proposed_nor_confirmed() {
        List<UUID> applications = cast.voted(cast.publishedCallForTwo(), 2);
        Api colleague = SERVICE.as(Role.FUNDER, UUID.randomUUID(), cast.funderOrganisation());
        Answer one = ok(place(applications.get(0), 1));
        Answer other = ok(place(applications.get(1), 1));
        ok(confirmed(colleague, applications.get(0), one));

        assertThat(confirmed(colleague, applications.get(1), other).problem()).isEqualTo("rank-taken");

        ok(colleague.post(
                path(applications.get(1)) + "/decision/dissent",
                proposal(other).replace("}", ", \"reason\": \"Vergeben.\"}")));
        assertThat(place(applications.get(1), 1).status()).isIn(409);
        ok(place(applications.get(1), 2));
    }

    private static Answer confirmed(Api member, UUID application, Answer proposed) {
        return member.post(path(application) + "/decision/confirmation", proposal(proposed));
    }

    private static String proposal(Answer proposed) {
        return "{\"proposal\": \"%s\"}"
                .formatted(proposed.json().at("/proposedDecision/id").asString());
    }

    private Answer place(UUID application, int rank) {
        return cast.funder()
                .post(path(application) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": %d}".formatted(rank));
    }
}
