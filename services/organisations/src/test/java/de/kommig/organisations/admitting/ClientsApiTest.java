package de.kommig.organisations.admitting;

import static com.mongodb.client.model.Filters.eq;
import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.StreamId;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientsApiTest {

    private static final String PURPOSE = "Übernimmt jede Nacht Anträge aus der Vereinssoftware";

    private final UUID id = UUID.randomUUID();
    private final UUID robot = UUID.randomUUID();
    private final String path = "/api/organisations/" + id;
    private final Api owner = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id);
    private final Api machine = SERVICE.as(robot);

    private String body(String role, Instant expiresAt) {
        return "{\"client\": \"%s\", \"role\": \"%s\", \"purpose\": \" %s \", \"expiresAt\": \"%s\"}"
                .formatted(robot, role, PURPOSE, expiresAt);
    }

    private static Instant inAnHour() {
        return Instant.now().plusSeconds(3_600);
    }

    @Test
    void a_machine_is_admitted_and_members_see_what_it_is_for() {
        Answer admitted =
                owner.post(path + "/clients", body("editor", inAnHour())).expect(200);

        assertThat(admitted.json().at("/members/1/purpose").asString()).isEqualTo(PURPOSE);
        assertThat(admitted.json().at("/members/1/expiresAt").asString()).endsWith("Z");
        assertThat(machine.get(path + "/members").expect(200).json()).isEqualTo(admitted.json());
        await().untilAsserted(() ->
                assertThat(machine.get("/api/me").text()).contains("\"memberRole\":\"editor\"", "expiresAt"));
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ORGANISATIONS, id).toString())
                .doesNotContain("Vereinssoftware");
    }

    @Test
    void its_membership_ends_by_itself() {
        Instant end = Instant.now().plusSeconds(3);
        owner.post(path + "/clients", body("viewer", end)).expect(200);
        machine.get(path + "/members").expect(200);

        await().until(() -> Instant.now().isAfter(end));

        assertThat(machine.get(path + "/members").status()).isEqualTo(404);
        await().untilAsserted(() ->
                assertThat(machine.get("/api/me").json().get("affiliations")).isEmpty());
        assertThat(owner.get(path + "/members").json().get("members")).hasSize(2);
        owner.post(path + "/clients", body("viewer", inAnHour())).expect(200);
        machine.get(path + "/members").expect(200);
    }

    @Test
    void what_it_is_for_can_be_erased() {
        owner.post(path + "/clients", body("viewer", inAnHour())).expect(200);

        SERVICE.bean(ContentStore.class).erase(new StreamId("organisation", id));

        Answer members = owner.get(path + "/members").expect(200);
        assertThat(members.json().get("members")).hasSize(2);
        assertThat(members.text()).doesNotContain("purpose");
    }

    @Test
    void what_it_was_for_is_erased_once_it_is_for_something_else_and_once_it_is_removed() {
        owner.post(path + "/clients", body("viewer", inAnHour())).expect(200);
        owner.post(path + "/clients", body("viewer", inAnHour()).replace("Vereinssoftware", "Buchhaltung"))
                .expect(200);

        await().untilAsserted(() -> assertThat(texts()).hasSize(1));
        assertThat(owner.get(path + "/members").expect(200).text()).contains("Buchhaltung");

        owner.delete(path + "/members/" + robot).expect(200);

        await().untilAsserted(() -> assertThat(texts()).isEmpty());
    }

    @Test
    void another_machine_with_the_same_purpose_keeps_it() {
        UUID other = UUID.randomUUID();
        owner.post(path + "/clients", body("viewer", inAnHour())).expect(200);
        owner.post(path + "/clients", body("viewer", inAnHour()).replace(robot.toString(), other.toString()))
                .expect(200);

        owner.delete(path + "/members/" + robot).expect(200);

        await().untilAsserted(() -> assertThat(texts()).hasSize(1));
        assertThat(owner.get(path + "/members").expect(200).text()).contains(PURPOSE);
    }

    @Test
    void what_leads_to_no_admission_leaves_no_text() {
        Api sender = owner.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = body("viewer", inAnHour());
        sender.post(path + "/clients", body).expect(200);
        sender.post(path + "/clients", body).expect(200);
        assertThat(owner.post(path + "/clients", body("owner", inAnHour())).status())
                .isEqualTo(409);

        assertThat(texts()).hasSize(1);
    }

    private List<Document> texts() {
        return SERVICE.bean(MongoDatabase.class)
                .getCollection("contents")
                .find(eq("owner", "organisation-" + id))
                .into(new ArrayList<>());
    }

    @Test
    void what_a_duplicates_machine_is_for_is_known_after_the_merger() {
        UUID duplicate = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), duplicate)
                .post("/api/organisations/" + duplicate + "/clients", body("viewer", inAnHour()))
                .expect(200);
        var admission = (OrganisationEvent.ClientAdmitted)
                SERVICE.stored(EventFamilies.ORGANISATIONS, duplicate).getLast();
        var membership = new Membership(robot, MemberRole.VIEWER, admission.expiresAt());
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.DuplicateTakenOver(id, List.of(duplicate), List.of(membership)));

        assertThat(owner.get(path + "/members")
                        .expect(200)
                        .json()
                        .at("/members/1/purpose")
                        .asString())
                .isEqualTo(PURPOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "owner,   3600,       409, machines-do-not-own",
        "viewer, -1,          409, expiry-out-of-range",
        "viewer,  40000000,   409, expiry-out-of-range",
        "robot,   3600,       400, invalid-input"
    })
    void what_cannot_be_is_refused(String role, long seconds, int status, String problem) {
        Answer refused = owner.post(path + "/clients", body(role, Instant.now().plusSeconds(seconds)));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.problem()).isEqualTo(problem);
    }

    @Test
    void only_owners_admit_machines() {
        Api editor = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), id, MemberRole.EDITOR);

        assertThat(editor.post(path + "/clients", body("viewer", inAnHour())).status())
                .isEqualTo(403);
        assertThat(machine.post(path + "/clients", body("viewer", inAnHour())).status())
                .isEqualTo(404);
    }
}
