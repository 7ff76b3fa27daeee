package de.kommig.applications.extending;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Coordinators record exceptions, change them and take them back; those whom it concerns find them. */
class GrantingExceptionsApiTest {

    private static final Instant UNTIL = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);

    private final Cast cast = new Cast();
    private final LateCalls late = new LateCalls(cast);
    private final UUID call = late.closed(Duration.ofDays(1));

    @Test
    void sent_again_it_holds_until_another_moment_and_sent_twice_it_is_one() {
        Api coordinator =
                cast.coordinator().with("Idempotency-Key", UUID.randomUUID().toString());
        ok(late.grant(call, UNTIL));
        String longer = LateCalls.body(
                cast.organisation(), UNTIL.plus(Duration.ofDays(2)).toString(), LateCalls.REASON);
        ok(coordinator.post(LateCalls.path(call), longer));
        ok(coordinator.post(LateCalls.path(call), longer));
        assertThat(late.grant(call, UNTIL.plus(Duration.ofDays(2))).problem()).isEqualTo("exception-already-granted");
        ok(late.grant(call, UNTIL.minus(Duration.ofDays(2))));

        var events = SERVICE.stored(EventFamilies.DEADLINES, KnownDeadlines.id(call, cast.organisation()));
        assertThat(events).hasSize(3);
        assertThat(events.toString()).doesNotContain("Krankheit");
        assertThat(ok(cast.applicant().get("/api/calls/" + call + "/eligibility"))
                        .json()
                        .at("/window/moment")
                        .asString())
                .isEqualTo(LateCalls.written(UNTIL.minus(Duration.ofDays(2))));
    }

    @Test
    void those_whom_it_concerns_find_it_and_nobody_else() {
        ok(late.grant(call, UNTIL));

        for (Api one : new Api[] {cast.coordinator(), cast.funder()}) {
            await().untilAsserted(() -> assertThat(items(one, LateCalls.path(call)))
                    .contains(cast.organisation().toString())
                    .contains(LateCalls.REASON));
        }
        await().untilAsserted(() ->
                assertThat(items(cast.applicant(), "/api/deadline-exceptions")).contains(call.toString()));
        assertThat(items(cast.stranger(Role.ORGANISATION), "/api/deadline-exceptions"))
                .doesNotContain(call.toString());
        assertThat(cast.stranger(Role.FUNDER).get(LateCalls.path(call)).status())
                .isEqualTo(404);
        assertThat(cast.applicant().get(LateCalls.path(call)).status()).isEqualTo(403);
        for (Api one : new Api[] {cast.applicant(), cast.funder()}) {
            assertThat(one.post(LateCalls.path(call), LateCalls.body(cast.organisation(), UNTIL.toString(), "So."))
                            .status())
                    .isEqualTo(403);
        }

        assertThat(late.withdraw(call).status()).isEqualTo(204);
        await().untilAsserted(() ->
                assertThat(items(cast.applicant(), "/api/deadline-exceptions")).doesNotContain(call.toString()));
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_place() {
        ok(late.grant(call, UNTIL));
        Instant now = Instant.now();
        assertThat(fault(late.grant(call, now.minusSeconds(60)))).isEqualTo("/until until-is-past");
        assertThat(fault(late.grant(call, now.plus(Duration.ofDays(90))))).isEqualTo("/until until-is-too-late");
        assertThat(fault(late.grant(call, Instant.parse("9999-01-01T00:00:00Z"))))
                .isEqualTo("/until time-out-of-range");
        assertThat(fault(late.grant(cast.publishedCall(), UNTIL))).isEqualTo("/until until-is-within-time");
        assertThat(fault(late.grant(call, UUID.randomUUID(), UNTIL, "Krankheit")))
                .isEqualTo("/organisationId no-such-organisation");
        assertThat(fault(late.grant(call, cast.funderOrganisation(), UNTIL, "Krankheit")))
                .isEqualTo("/organisationId no-such-organisation");
        assertThat(late.grant(call, cast.organisation(), UNTIL, " ").status()).isEqualTo(400);
        assertThat(late.grant(UUID.randomUUID(), cast.organisation(), UNTIL, "Krankheit")
                        .status())
                .isEqualTo(404);
        assertThat(late.grant(cast.draftedCall(Duration.ofDays(1)), cast.organisation(), UNTIL, "Krankheit")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_exception_for_one_helps_nobody_else() {
        ok(late.grant(call, UNTIL));

        Answer another = cast.stranger(Role.ORGANISATION).post("/api/applications", Cast.draft(call));

        assertThat(another.problem()).isEqualTo("call-is-closed");
    }

    private static String items(Api who, String list) {
        return ok(who.get(list)).json().get("items").toString();
    }

    private static String fault(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        JsonNode error = answer.json().at("/errors/0");
        return error.get("pointer").asString() + " " + error.get("code").asString();
    }
}
