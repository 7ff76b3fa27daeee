package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another organisation goes on in place of the one that has applied, or of the one that gives money. */
class MergedOrganisationTest {

    private final Cast cast = new Cast();
    private final UUID duplicate = cast.organisation();
    private final UUID survivor = UUID.randomUUID();
    private final UUID ali = UUID.randomUUID();
    private final Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);

    private void merged() {
        Merger.happens(SERVICE, duplicate, survivor, new Membership(ali, MemberRole.EDITOR, null));
    }

    @Test
    void what_was_the_duplicates_is_the_survivors() {
        UUID application = cast.drafted(cast.publishedCall());
        assertThat(amira.get(path(application)).status()).isEqualTo(404);

        merged();

        await().untilAsserted(() -> ok(amira.get(path(application))));
        await().untilAsserted(() ->
                assertThat(ok(amira.get("/api/applications")).text()).contains(application.toString()));
        ok(amira.put(path(application), "{%s}".formatted(Cast.PROPOSAL)));
        assertThat(state(amira.post(path(application) + "/submission"))).isEqualTo("submitted");
    }

    @Test
    void who_belonged_to_the_duplicate_goes_on_for_the_survivor_whichever_of_them_they_name() {
        UUID application = cast.drafted(cast.publishedCall());
        Api founder = SERVICE.as(Role.ORGANISATION, ali, duplicate);
        ok(founder.get(path(application)));

        merged();

        Api himself = SERVICE.as(ali);
        await().untilAsserted(() -> {
            ok(himself.get(path(application)));
            ok(himself.with("Acting-For", survivor.toString()).get(path(application)));
            assertThat(state(himself.with("Acting-For", duplicate.toString()).get(path(application))))
                    .isEqualTo("draft");
        });
        UUID next = created(himself.post("/api/applications", Cast.draft(cast.publishedCall())));
        assertThat(ok(amira.get(path(next))).json().get("organisationId").asString())
                .isEqualTo(survivor.toString());
    }

    @ParameterizedTest
    @EnumSource
    void the_charters_count_to_which_the_survivor_is_committed(Committed committed) {
        UUID application = cast.drafted(callRequiringACharter());
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                committed == Committed.SURVIVOR ? survivor : duplicate,
                new OrganisationEvent.CharterAdopted(
                        committed == Committed.SURVIVOR ? survivor : duplicate,
                        "against-racism",
                        "2014-09-26",
                        LocalDate.parse("2026-03-15")));

        merged();

        await().untilAsserted(() -> ok(amira.get(path(application))));
        if (committed == Committed.SURVIVOR) {
            await().untilAsserted(() -> assertThat(state(amira.post(path(application) + "/submission")))
                    .isEqualTo("submitted"));
        } else {
            assertThat(amira.post(path(application) + "/submission").problem()).isEqualTo("charter-missing");
        }
    }

    enum Committed {
        DUPLICATE,
        SURVIVOR
    }

    private UUID callRequiringACharter() {
        String body = Cast.call(Duration.ofDays(-1)).replace("\"quorum\": 2", """
                        "quorum": 2, "requiredCharters": [{"charter": "against-racism", "version": "2014-09-26"}]\
                        """);
        UUID call = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        return call;
    }

    @Test
    void a_funder_goes_on_with_the_calls_of_its_duplicate() {
        UUID draft = created(cast.funder().post("/api/calls", Cast.call(Duration.ofDays(-1))));
        UUID application = cast.submitted(cast.publishedCall());
        UUID funder = cast.parties(application).funder();
        UUID goesOn = UUID.randomUUID();
        Api rosa = SERVICE.as(Role.FUNDER, UUID.randomUUID(), goesOn);
        assertThat(rosa.get("/api/calls/" + draft).status()).isEqualTo(404);

        Merger.happens(SERVICE, funder, goesOn);

        await().untilAsserted(() -> ok(rosa.get(path(application))));
        await().untilAsserted(() -> {
            assertThat(ok(rosa.get("/api/calls?limit=200")).text()).contains(draft.toString());
            assertThat(ok(rosa.get("/api/applications")).text()).contains(application.toString());
        });
        ok(rosa.post("/api/calls/" + draft + "/publication"));
    }
}
