package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DuplicatesApiTest {

    private static final RunningService SERVICE = OrganisationsApiTest.SERVICE;
    private static final String PATH = "/api/duplicates";

    private final UUID coordinatorsId = UUID.randomUUID();
    private final Api coordinator = SERVICE.as(Role.COORDINATOR, coordinatorsId, UUID.randomUUID());
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Owned one = Owned.named("Brücken " + mark + " e. V.");

    @Test
    void two_of_the_same_name_are_suggested() {
        Owned other = Owned.named("Bruecken " + mark.toUpperCase(Locale.ROOT));

        await().untilAsserted(() -> assertThat(reasons(one, other)).containsExactly("same-name"));
        JsonNode candidate =
                suggestion(one, other).getFirst().get("organisations").get(0);
        assertThat(candidate.has("name") && candidate.has("legalForm") && candidate.has("side"))
                .isTrue();
    }

    @Test
    void what_else_speaks_for_it_is_told_the_strongest_first() {
        Owned other = Owned.named("Brücken " + mark);
        for (Owned each : List.of(one, other)) {
            each.describe("members", "\"email\": \"%s@%s.example\"".formatted(each.id(), mark))
                    .expect(200);
            each.owner().post(each.path() + "/legal-form", """
                            {"legalForm": "registered-association", "since": "2026-01-15",
                             "register": {"court": "Amtsgericht Hamburg", "number": "VR %s"}}
                            """.formatted(mark)).expect(200);
        }

        await().untilAsserted(() -> assertThat(reasons(one, other))
                .containsExactly("same-register-entry", "same-name", "same-address-domain"));
    }

    @Test
    void a_mailbox_where_everybody_has_one_says_nothing_and_an_address_that_is_gone_neither() {
        Owned gmx = Owned.named("Erste");
        Owned alsoGmx = Owned.named("Zweite");
        Owned gone = Owned.named("Dritte");
        Owned there = Owned.named("Vierte");
        gmx.describe("public", "\"email\": \"%s@gmx.de\"".formatted(mark)).expect(200);
        alsoGmx.describe("public", "\"email\": \"b%s@gmx.de\"".formatted(mark)).expect(200);
        gone.describe("public", "\"email\": \"a@%s.example\"".formatted(mark)).expect(200);
        there.describe("public", "\"email\": \"b@%s.example\"".formatted(mark)).expect(200);
        await().untilAsserted(() -> assertThat(reasons(gone, there)).containsExactly("same-address-domain"));

        gone.describe("public", "\"phone\": \"040 123456\"").expect(200);

        await().untilAsserted(() -> assertThat(suggestion(gone, there)).isEmpty());
        assertThat(suggestion(gmx, alsoGmx)).isEmpty();
    }

    @Test
    void a_suggestion_that_is_dismissed_comes_again_only_for_other_reasons() {
        Owned other = Owned.named("Brücken " + mark);
        await().untilAsserted(() -> assertThat(reasons(one, other)).containsExactly("same-name"));

        dismiss(coordinator, one.id(), other.id()).expect(204);
        dismiss(coordinator, other.id(), one.id()).expect(204);

        assertThat(suggestion(one, other)).isEmpty();
        List<Document> noted = SERVICE.bean(MongoDatabase.class)
                .getCollection("dismissals")
                .find(new Document("by", coordinatorsId.toString()))
                .into(new ArrayList<>());
        assertThat(noted).hasSize(1);
        assertThat(noted.getFirst().getList("reasons", String.class)).containsExactly("SAME_NAME");
        assertThat(noted.getFirst().getDate("at")).isNotNull();
        one.describe("public", "\"email\": \"a@%s.example\"".formatted(mark)).expect(200);
        other.describe("public", "\"email\": \"b@%s.example\"".formatted(mark)).expect(200);
        await().untilAsserted(
                        () -> assertThat(reasons(one, other)).containsExactly("same-name", "same-address-domain"));
    }

    @Test
    void what_is_not_suggested_cannot_be_dismissed() {
        Owned other = Owned.named("Ganz anders " + UUID.randomUUID());
        Answer refused = dismiss(coordinator.with("Accept-Language", "de"), one.id(), other.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("not-suggested");
        assertThat(dismiss(coordinator.with("Accept-Language", "de"), one.id(), one.id())
                        .text())
                .contains("twice-the-same", "Das ist zweimal dieselbe Organisation.");
        assertThat(coordinator
                        .with("Accept-Language", "de")
                        .post(PATH + "/dismissal", "{\"organisations\": []}")
                        .text())
                .contains("Genau 2 Zeichen oder Angaben sind hier möglich.");
        assertThat(dismiss(coordinator, one.id(), UUID.randomUUID()).problem()).isEqualTo("not-suggested");
        coordinator
                .post(PATH + "/dismissal", "{\"organisations\": [\"%s\"]}".formatted(one.id()))
                .expect(400);
    }

    @Test
    void it_is_for_coordinators() {
        Api viewer = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID(), MemberRole.VIEWER);
        Api member = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), UUID.randomUUID());

        viewer.get(PATH).expect(200);
        dismiss(viewer, one.id(), one.id()).expect(403);
        member.get(PATH).expect(403);
        SERVICE.anonymous().get(PATH).expect(401);
        coordinator.get(PATH + "?cursor=YzE6MQ").expect(400);
    }

    private static Answer dismiss(Api coordinator, UUID one, UUID other) {
        return coordinator.post(PATH + "/dismissal", "{\"organisations\": [\"%s\", \"%s\"]}".formatted(one, other));
    }

    private List<String> reasons(Owned one, Owned other) {
        return suggestion(one, other).stream()
                .flatMap(row -> row.get("reasons").valueStream().map(JsonNode::asString))
                .toList();
    }

    /** Page by page: other tests have left duplicates of their own. */
    private List<JsonNode> suggestion(Owned one, Owned other) {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    coordinator.get(PATH + "?limit=200" + cursor).expect(200).json();
            page.get("items").forEach(row -> {
                Set<String> ids = Set.of(
                        row.at("/organisations/0/id").asString(),
                        row.at("/organisations/1/id").asString());
                if (ids.equals(Set.of(one.id().toString(), other.id().toString()))) {
                    found.add(row);
                }
            });
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return found;
    }
}
