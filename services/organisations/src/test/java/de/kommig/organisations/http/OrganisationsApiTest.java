package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.RunningOrganisations;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.OpenApiDocument;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class OrganisationsApiTest {

    static final RunningService SERVICE = RunningOrganisations.SERVICE;

    private static final String PATH = "/api/organisations";

    private final UUID id = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final Api member = SERVICE.as(amira);
    private final String bridges = bridges(id);

    private static String bridges(UUID id) {
        return """
                {"name": " Brücken bauen ", "legalForm": "association-in-formation", "side": "civil-society", "id": "%s"}
                """.formatted(id);
    }

    @Test
    void an_organisation_is_registered_under_the_id_that_its_first_owner_has_chosen() {
        Answer answer = member.post(PATH, bridges);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(PATH + "/" + id);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().get("id").asString()).isEqualTo(id.toString());
        assertThat(answer.json().get("name").asString()).isEqualTo("Brücken bauen");
        assertThat(answer.json().get("legalForm").asString()).isEqualTo("association-in-formation");
        Answer found = member.get(PATH + "/" + id);
        assertThat(found.json()).isEqualTo(answer.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id))
                .containsExactly(new OrganisationEvent.Registered(
                        id, "Brücken bauen", LegalForm.ASSOCIATION_IN_FORMATION, Side.CIVIL_SOCIETY, amira));
    }

    @Test
    void without_an_id_one_is_drawn() {
        Answer answer = member.post(PATH, bridges.replaceAll(", \"id\": \"[^\"]*\"", ""));

        assertThat(answer.status()).isEqualTo(201);
        String drawn = answer.json().get("id").asString();
        assertThat(answer.header("Location")).endsWith(PATH + "/" + drawn);
        assertThat(drawn).isNotEqualTo(id.toString());
        member.get(PATH + "/" + drawn).expect(200);
    }

    @Test
    void an_organisation_is_registered_once() {
        assertThat(member.post(PATH, bridges).status()).isEqualTo(201);

        Answer again = member.with("Accept-Language", "de").post(PATH, bridges);

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("already-registered");
        assertThat(again.json().get("title").asString()).isEqualTo("Diese Organisation ist schon angemeldet.");
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(1);
    }

    @Test
    void the_same_request_sent_again_is_answered_as_the_first_time() {
        Api sender = member.with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = sender.post(PATH, bridges);
        Answer second = sender.post(PATH, bridges);
        Answer other = sender.post(PATH, bridges.replace("Brücken", "Mauern"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoever_has_signed_in_registers_organisations_in_whatever_capacity(Role role) {
        UUID organisation = role.needsOrganisation() ? UUID.randomUUID() : null;
        Api somebody = SERVICE.as(role, UUID.randomUUID(), organisation);

        assertThat(somebody.post(PATH, bridges).status()).isEqualTo(201);
    }

    @Test
    void a_coordination_centre_cannot_be_registered() {
        isRefused(
                member.post(PATH, bridges.replace("civil-society", "coordination-centre")),
                "/side",
                "not-by-registering");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\" Brücken bauen \"          | \"   \"           | /name      | not-blank",
                "\" Brücken bauen \"          | \"a\\u0007b\"     | /name      | pattern",
                "\" Brücken bauen \"          | \"a\\ud83d\"      | /name      | invalid-value",
                "\" Brücken bauen \"          | null              | /name      | not-blank",
                "\" Brücken bauen \"          | 7                 | /name      | wrong-type",
                "\"side\"                     | \"seite\"         | /seite     | unknown-field",
                "\"civil-society\"            | \"CIVIL_SOCIETY\" | /side      | invalid-value",
                "\"association-in-formation\" | 1                 | /legalForm | wrong-type",
                "\"association-in-formation\" | null              | /legalForm | not-null",
                "\"id\": \"                  | \"id\": \"1-        | /id        | invalid-value"
            })
    void what_is_wrong_is_pointed_at_and_nothing_happens(String right, String wrong, String pointer, String code) {
        assertThat(bridges).contains(right);

        isRefused(member.post(PATH, bridges.replace(right, wrong)), pointer, code);
    }

    @Test
    void a_name_has_at_most_two_hundred_characters_without_the_space_around_it() {
        isRefused(member.post(PATH, bridges.replace("Brücken bauen", "a".repeat(201))), "/name", "size");

        String longest = "  " + "a".repeat(200) + "  ";
        assertThat(member.post(PATH, bridges.replace(" Brücken bauen ", longest))
                        .status())
                .isEqualTo(201);
    }

    private void isRefused(Answer answer, String pointer, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().get("errors").get(0).get("code").asString()).isEqualTo(code);
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, id)).isEmpty();
    }

    @Test
    void the_documentation_is_what_the_service_does() {
        OpenApiDocument.check(SERVICE);
    }

    @Test
    void there_is_no_organisation_that_nobody_registered() {
        assertThat(member.get(PATH + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void the_list_has_all_organisations_last_registered_first_page_by_page() {
        List<UUID> lastFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            UUID organisation = UUID.randomUUID();
            member.post(PATH, bridges(organisation)).expect(201);
            lastFirst.add(organisation);
        }
        Collections.reverse(lastFirst);

        await().untilAsserted(() -> assertThat(ids(page(PATH + "?limit=3"))).isEqualTo(lastFirst));
        JsonNode first = page(PATH + "?limit=2");
        assertThat(ids(first)).isEqualTo(lastFirst.subList(0, 2));
        JsonNode second = page(PATH + "?limit=1&cursor=" + first.get("next").asString());
        assertThat(ids(second)).isEqualTo(lastFirst.subList(2, 3));
        assertThat(second.get("items").get(0).get("legalForm").asString()).isEqualTo("association-in-formation");
    }

    private JsonNode page(String path) {
        Answer answer = member.get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static List<UUID> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }
}
