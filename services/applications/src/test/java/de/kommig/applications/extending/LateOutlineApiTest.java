package de.kommig.applications.extending;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.testing.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An outline comes in by an exception when the call has closed: it is answered like any other, and who is invited has time to apply. */
class LateOutlineApiTest {

    private static final Instant UNTIL = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);

    private final Cast cast = new Cast();
    private final LateCalls late = new LateCalls(cast);
    private final UUID call = late.closedWithOutline(Duration.ofDays(1));
    private UUID id = call;

    @BeforeEach
    void an_outline_comes_in_late() {
        ok(late.grant(call, UNTIL));
        id = created(cast.applicant().post("/api/applications", Cast.draft(call)));
        assertThat(ok(german().get(path(id) + "/draft"))
                        .json()
                        .at("/completeness/findings")
                        .toString())
                .contains("time-by-exception-for-outline")
                .contains("Projektskizzen ist vorbei")
                .doesNotContain("geschlossen");
        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("outline-submitted");
    }

    @Test
    void its_funder_invites_and_the_organisation_has_time_of_its_own() {
        await().untilAsserted(() ->
                assertThat(state(cast.funder().get("/api/calls/" + call))).isEqualTo("closed"));
        assertThat(state(cast.funder().post(path(id) + "/invitation"))).isEqualTo("invited");

        ApplicationEvent.Invited invited = (ApplicationEvent.Invited)
                SERVICE.stored(EventFamilies.APPLICATIONS, id).getLast();
        assertThat(invited.respondBy())
                .isEqualTo(invited.ownUntil())
                .isAfterOrEqualTo(Instant.now().plus(Duration.ofDays(9)));
        JsonNode due = ok(cast.applicant().get(path(id) + "/draft")).json().get("due");
        assertThat(due.get("until").asString()).isEqualTo(LateCalls.written(invited.respondBy()));
        assertThat(due.get("stage").asString()).isEqualTo("full");
        assertThat(late.withdraw(call).status()).isEqualTo(204);
        String completion = "/api/calls/" + call + "/completion";
        await().untilAsserted(() -> assertThat(
                        ok(cast.funder().get("/api/applications?state=invited")).text())
                .contains(id.toString()));
        assertThat(cast.funder().post(completion).problem())
                .as("what was promised is waited for")
                .isEqualTo("applications-are-undecided");

        assertThat(state(cast.applicant().post(path(id) + "/submission"))).isEqualTo("submitted");
        JsonNode receipt =
                ok(cast.applicant().get(path(id) + "/versions/2/receipt")).json();
        assertThat(receipt.get("closesAt").asString()).isEqualTo(LateCalls.written(invited.respondBy()));
        assertThat(receipt.has("exceptionUntil")).as("it was in time").isFalse();
    }

    @Test
    void its_funder_is_reminded_of_it_after_a_week() {
        UUID other = UUID.randomUUID();
        var parties = new de.kommig.contracts.Parties(other, call, cast.funderOrganisation(), UUID.randomUUID());
        var outline = (ApplicationEvent.OutlineSubmitted)
                SERVICE.stored(EventFamilies.APPLICATIONS, id).getLast();
        Instant then = Instant.now().minus(Duration.ofDays(8));
        SERVICE.happensElsewhere(
                EventFamilies.APPLICATIONS,
                other,
                then,
                new ApplicationEvent.Drafted(parties, outline.title(), outline.requested(), outline.content()));
        SERVICE.happensElsewhere(
                EventFamilies.APPLICATIONS,
                other,
                then,
                new ApplicationEvent.OutlineSubmitted(
                        parties, outline.title(), outline.requested(), outline.content(), null, null, UNTIL));

        await().untilAsserted(() -> assertThat(
                        SERVICE.stored(EventFamilies.APPLICATIONS, other).getLast())
                .isInstanceOf(ApplicationEvent.OutlineReminded.class));
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(2);
    }

    private Api german() {
        return cast.applicant().with("Accept-Language", "de");
    }
}
