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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameAndConfirmationApiTest {

    private final UUID id = UUID.randomUUID();
    private final String own = "/api/organisations/" + id;
    private final UUID amira = UUID.randomUUID();
    private final Api owner = SERVICE.as(amira);
    private final Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());

    private void registered(String side) {
        owner.post(
                        "/api/organisations",
                        "{\"name\": \"Brücken\", \"legalForm\": \"foundation\", \"side\": \"%s\", \"id\": \"%s\"}"
                                .formatted(side, id))
                .expect(201);
    }

    @Test
    void an_organisation_takes_another_name_and_is_listed_under_it() {
        registered("civil-society");

        Answer renamed =
                owner.put(own + "/name", "{\"name\": \" Brücken bauen \"}").expect(200);

        assertThat(renamed.header("ETag")).isEqualTo("\"2\"");
        assertThat(renamed.json().get("name").asString()).isEqualTo("Brücken bauen");
        await().untilAsserted(() -> assertThat(
                        owner.get("/api/organisations?limit=200").text())
                .contains("\"id\":\"" + id + "\",\"name\":\"Brücken bauen\""));
        assertThat(owner.put(own + "/name", "{\"name\": \"Brücken bauen\"}").problem())
                .isEqualTo("same-name");
        assertThat(owner.put(own + "/name", "{\"name\": \"a\\nb\"}").problem()).isEqualTo("invalid-input");
    }

    @Test
    void only_owners_rename_it() {
        registered("civil-society");
        Api editor = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id, MemberRole.EDITOR);

        assertThat(editor.put(own + "/name", "{\"name\": \"Anders\"}").status()).isEqualTo(403);
        assertThat(coordinator.put(own + "/name", "{\"name\": \"Anders\"}").status())
                .isEqualTo(404);
        assertThat(SERVICE.as(UUID.randomUUID())
                        .put(own + "/name", "{\"name\": \"Anders\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_funder_has_a_funders_rights_once_a_coordinator_has_confirmed_it_and_then_keeps_its_name() {
        registered("funder");
        await().untilAsserted(() -> assertThat(
                        owner.get("/api/me").json().at("/affiliations/0/role").asString())
                .isEqualTo("organisation"));

        Answer confirmed = coordinator.post(own + "/confirmation").expect(200);

        assertThat(confirmed.json().get("confirmed").asBoolean()).isTrue();
        assertThat(coordinator.post(own + "/confirmation").problem()).isEqualTo("already-confirmed");
        await().untilAsserted(() -> assertThat(
                        owner.get("/api/me").json().at("/affiliations/0/role").asString())
                .isEqualTo("funder"));
        assertThat(owner.put(own + "/name", "{\"name\": \"Anders\"}").problem()).isEqualTo("confirmed-under-this-name");
    }

    @Test
    void nobody_but_coordinators_confirms_and_nobody_but_funders_is_confirmed() {
        registered("civil-society");
        Api viewer = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID(), MemberRole.VIEWER);

        assertThat(owner.with("Acting-For", "self").post(own + "/confirmation").status())
                .isEqualTo(403);
        assertThat(viewer.post(own + "/confirmation").status()).isEqualTo(403);
        assertThat(coordinator.post(own + "/confirmation").problem()).isEqualTo("no-funder");
        assertThat(coordinator
                        .post("/api/organisations/" + UUID.randomUUID() + "/confirmation")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_duplicate_that_another_has_taken_over_is_listed_no_longer() {
        registered("civil-society");
        await().untilAsserted(() ->
                assertThat(owner.get("/api/organisations?limit=200").text()).contains(id.toString()));

        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.Merged(id, UUID.randomUUID(), List.of(), List.of()));

        await().untilAsserted(() ->
                assertThat(owner.get("/api/organisations?limit=200").text()).doesNotContain(id.toString()));
    }
}
