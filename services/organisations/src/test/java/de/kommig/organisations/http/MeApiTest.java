package de.kommig.organisations.http;

import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeApiTest {

    private final UUID person = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Api me = SERVICE.as(person);

    private JsonNode knownToBelongTo(int organisations) {
        await().untilAsserted(() ->
                assertThat(me.get("/api/me").json().get("affiliations")).hasSize(organisations));
        return me.get("/api/me").json();
    }

    @Test
    void who_belongs_to_none_acts_for_themselves_and_is_told_what_to_do() {
        Answer answer = me.with("Accept-Language", "de").get("/api/me").expect(200);

        assertThat(answer.json().get("person").asString()).isEqualTo(person.toString());
        assertThat(answer.json().get("affiliations")).isEmpty();
        assertThat(answer.json().get("actingFor").asString()).isEqualTo("self");
        assertThat(answer.json().get("hint").asString()).startsWith("Sie gehören zu keiner Organisation.");
        assertThat(me.get("/api/me").json().get("hint").asString()).startsWith("You do not belong");
    }

    @Test
    void a_funder_is_told_that_it_waits_for_kommig() {
        me.post("/api/organisations", """
                {"name": "Stiftung Nord", "legalForm": "foundation", "side": "funder", "id": "%s"}
                """.formatted(first)).expect(201);

        JsonNode waiting = knownToBelongTo(1).at("/affiliations/0");
        assertThat(waiting.get("confirmed").asBoolean()).isFalse();
        assertThat(waiting.get("hint").asString()).startsWith("KomMig still has to confirm");

        Owned.coordinator()
                .post("/api/organisations/" + first + "/confirmation")
                .expect(200);

        await().untilAsserted(() -> {
            JsonNode confirmed = me.get("/api/me").json().at("/affiliations/0");
            assertThat(confirmed.get("confirmed").asBoolean()).isTrue();
            assertThat(confirmed.has("hint")).isFalse();
        });
    }

    @Test
    void who_belongs_to_one_acts_for_it() {
        SERVICE.as(Role.FUNDER, person, first, MemberRole.EDITOR);

        JsonNode known = knownToBelongTo(1);

        assertThat(known.get("actingFor").asString()).isEqualTo(first.toString());
        assertThat(known.at("/affiliations/0/organisation").asString()).isEqualTo(first.toString());
        assertThat(known.at("/affiliations/0/name").asString()).isEqualTo("Organisation " + first);
        assertThat(known.at("/affiliations/0/role").asString()).isEqualTo("funder");
        assertThat(known.at("/affiliations/0/memberRole").asString()).isEqualTo("editor");
        assertThat(known.has("hint")).isFalse();
    }

    @Test
    void who_belongs_to_several_has_to_say_for_which_they_act() {
        SERVICE.as(Role.ORGANISATION, person, first);
        SERVICE.as(Role.COORDINATOR, person, second);

        assertThat(knownToBelongTo(2).has("actingFor")).isFalse();
    }

    @Test
    void an_adviser_acts_for_the_organisation_they_come_from() {
        SERVICE.as(Role.ORGANISATION, person, first, MemberRole.ADVISER);
        SERVICE.as(Role.ORGANISATION, person, second);

        assertThat(knownToBelongTo(2).get("actingFor").asString()).isEqualTo(second.toString());
    }

    @Test
    void owners_are_asked_to_renew_what_has_a_new_version() {
        UUID viewer = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, person, first);
        SERVICE.as(Role.ORGANISATION, viewer, first, MemberRole.VIEWER);
        for (var charter : List.of("civic-engagement", "no-longer-known")) {
            SERVICE.happensElsewhere(
                    EventFamilies.ORGANISATIONS,
                    first,
                    new OrganisationEvent.CharterAdopted(first, charter, "2011", LocalDate.of(2011, 3, 1)));
        }
        knownToBelongTo(1);

        JsonNode renewals =
                me.with("Accept-Language", "de").get("/api/me").json().at("/affiliations/0/renewals");
        assertThat(renewals).hasSize(1);
        assertThat(renewals.at("/0/charter").asString()).isEqualTo("civic-engagement");
        assertThat(renewals.at("/0/version").asString()).isEqualTo("2021-12");
        assertThat(renewals.at("/0/text").asString())
                .startsWith("Von „Engagement-Charta“ gibt es eine neue Fassung: 2021-12.");
        Api other = SERVICE.as(viewer);
        await().untilAsserted(() ->
                assertThat(other.get("/api/me").json().get("affiliations")).hasSize(1));
        assertThat(other.get("/api/me").json().at("/affiliations/0/renewals")).isEmpty();

        me.post(
                        "/api/organisations/" + first + "/commitments",
                        "{\"charter\": \"civic-engagement\", \"version\": \"2021-12\"}")
                .expect(200);

        assertThat(me.get("/api/me").json().at("/affiliations/0/renewals")).isEmpty();
    }

    @Test
    void without_a_token_there_is_nobody() {
        assertThat(SERVICE.anonymous().get("/api/me").status()).isEqualTo(401);
    }
}
