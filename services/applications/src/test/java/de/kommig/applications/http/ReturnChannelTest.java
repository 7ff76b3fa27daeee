package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.http.Machines.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.ApplicationsService;
import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Vote;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A funder's own system decides and publishes calls with the same rights as the funder's people, and whatever it sends twice happens once. */
class ReturnChannelTest {

    private static final String APPROVAL = """
            {"outcome": "approved", "amount": {"amount": "4000.00", "currency": "EUR"}, "reasons": "Die Mittel sind knapp."}
            """;

    private final Cast cast = new Cast();
    private final Api person = cast.funder();
    private final Api machine = Machines.editor(cast.funderOrganisation());

    @Test
    void a_call_is_drafted_published_and_amended_once_however_often_it_is_sent() {
        String body = Cast.call(Duration.ofDays(-1));
        Api drafting = withKey(machine);
        UUID call = created(drafting.post("/api/calls", body));
        Api publishing = withKey(machine);
        Answer published = ok(publishing.post("/api/calls/" + call + "/publication"));
        Api amending = withKey(machine);
        String more = body.replace("100000.00", "200000.00");
        Answer amended = ok(amending.post("/api/calls/" + call + "/amendments", more));

        assertThat(created(drafting.post("/api/calls", body))).isEqualTo(call);
        assertThat(drafting.post("/api/calls", more).status()).isEqualTo(422);
        assertThat(ok(publishing.post("/api/calls/" + call + "/publication")).header("ETag"))
                .isEqualTo(published.header("ETag"));
        assertThat(ok(amending.post("/api/calls/" + call + "/amendments", more)).header("ETag"))
                .isEqualTo(amended.header("ETag"));
        assertThat(amending.post("/api/calls/" + call + "/amendments", body).status())
                .isEqualTo(422);
        assertThat(SERVICE.stored(EventFamilies.CALLS, call)).hasSize(3);
        created(cast.applicant().post("/api/applications", Cast.draft(call)));
    }

    @Test
    void a_decision_sent_twice_is_made_once_and_another_one_with_its_key_is_refused() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
        Api deciding = withKey(machine);
        Answer first = ok(deciding.post(path(id) + "/decision", APPROVAL));

        Answer second = ok(deciding.post(path(id) + "/decision", APPROVAL));

        assertThat(state(first)).isEqualTo("approved");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(deciding.post(path(id) + "/decision", APPROVAL.replace("4000.00", "4500.00"))
                        .status())
                .isEqualTo(422);
        assertThat(withKey(machine).post(path(id) + "/decision", APPROVAL).problem())
                .isEqualTo("application-is-approved");
        assertThat(cast.budget(cast.callOf(id)).get("approvals").asInt()).isEqualTo(1);
    }

    @Test
    void what_was_sent_before_a_crash_is_answered_after_it_as_if_nothing_had_happened() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
        String key = UUID.randomUUID().toString();
        UUID robot = UUID.randomUUID();
        Api before = Machines.member(
                cast.funderOrganisation(),
                robot,
                MemberRole.EDITOR,
                Instant.now().plus(Duration.ofHours(1)));
        Answer first = ok(before.with("Idempotency-Key", key).post(path(id) + "/decision", APPROVAL));

        RunningService after = RunningService.start(ApplicationsService.class, "applications");
        try {
            Api again = after.as(Role.FUNDER, robot, cast.funderOrganisation(), MemberRole.EDITOR)
                    .with("Idempotency-Key", key);

            assertThat(ok(again.post(path(id) + "/decision", APPROVAL)).json()).isEqualTo(first.json());
            assertThat(again.post(path(id) + "/decision", APPROVAL.replace("4000.00", "1.00"))
                            .status())
                    .isEqualTo(422);
        } finally {
            after.stop();
        }
    }

    @Test
    void of_two_members_that_a_decision_takes_one_may_be_a_machine() {
        UUID proposedByMachine = cast.voted(cast.publishedCallForTwo(), Vote.of(3, 0, 0));
        String proposal = proposed(machine, proposedByMachine);
        assertThat(machine.post(path(proposedByMachine) + "/decision/confirmation", proposal)
                        .problem())
                .isEqualTo("proposed-by-yourself");
        assertThat(state(person.post(path(proposedByMachine) + "/decision/confirmation", proposal)))
                .isEqualTo("approved");

        UUID proposedByPerson = cast.voted(cast.publishedCallForTwo(), Vote.of(3, 0, 0));
        String other = proposed(person, proposedByPerson);
        Api confirming = withKey(machine);
        Answer confirmed = ok(confirming.post(path(proposedByPerson) + "/decision/confirmation", other));
        assertThat(state(confirmed)).isEqualTo("approved");
        assertThat(ok(confirming.post(path(proposedByPerson) + "/decision/confirmation", other))
                        .json())
                .isEqualTo(confirmed.json());
    }

    private static String proposed(Api who, UUID id) {
        Answer proposed = ok(who.post(path(id) + "/decision", APPROVAL));
        assertThat(state(proposed)).isEqualTo("voted");
        return "{\"proposal\": \"%s\"}"
                .formatted(proposed.json().get("proposedDecision").get("id").asString());
    }

    @Test
    void a_machine_of_another_funder_finds_nothing() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
        UUID call = cast.draftedCall(Duration.ofDays(-1));
        Cast others = new Cast();
        others.publishedCall();
        Api other = Machines.editor(others.funderOrganisation());

        assertThat(other.post(path(id) + "/decision", APPROVAL).status()).isEqualTo(404);
        assertThat(other.get(path(id)).status()).isEqualTo(404);
        assertThat(other.post("/api/calls/" + call + "/publication").status()).isEqualTo(404);
    }

    @Test
    void a_machine_that_only_reads_changes_nothing() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
        Api viewer = Machines.member(
                cast.funderOrganisation(),
                UUID.randomUUID(),
                MemberRole.VIEWER,
                Instant.now().plus(Duration.ofHours(1)));

        ok(viewer.get(path(id)));
        assertThat(viewer.post(path(id) + "/decision", APPROVAL).status()).isEqualTo(403);
        assertThat(viewer.post("/api/calls", Cast.call(Duration.ofDays(1))).status())
                .isEqualTo(403);
    }

    @Test
    void a_machine_whose_time_is_over_or_that_was_removed_does_nothing_any_more() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(3, 0, 0));
        UUID briefly = UUID.randomUUID();
        Api ending = Machines.member(
                cast.funderOrganisation(),
                briefly,
                MemberRole.EDITOR,
                Instant.now().plus(Duration.ofSeconds(4)));
        UUID gone = UUID.randomUUID();
        Api removed = Machines.member(
                cast.funderOrganisation(),
                gone,
                MemberRole.EDITOR,
                Instant.now().plus(Duration.ofHours(1)));
        ok(removed.get(path(id)));

        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                cast.funderOrganisation(),
                new OrganisationEvent.MemberRemoved(cast.funderOrganisation(), gone));

        await().untilAsserted(() -> assertThat(removed.get(path(id)).status()).isEqualTo(403));
        await().untilAsserted(() -> assertThat(ending.get(path(id)).status()).isEqualTo(403));
        assertThat(removed.post(path(id) + "/decision", APPROVAL).status()).isEqualTo(403);
        assertThat(ending.post(path(id) + "/decision", APPROVAL).status()).isEqualTo(403);
        assertThat(state(person.get(path(id)))).isEqualTo("voted");
    }
}
