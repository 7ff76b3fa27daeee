package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;
import static org.awaitility.Awaitility.await;

import de.kommig.organisations.RunningPeople;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What people say of themselves, and take along. */
class OneselfApiTest {

    private static final RunningService SERVICE = RunningPeople.SERVICE;
    private static final String PERSON = "/api/me/person";
    private static final String ZOE = """
            {"name": " Zoë Yıldız ", "email": "zoe.yildiz@example.org", "phone": "+49 40 123456",
             "languages": ["tr", "DE", "tr"], "channels": {"email": "daily"}}
            """;

    private final UUID id = UUID.randomUUID();
    private final Api zoe = SERVICE.as(id);

    @Test
    void nobody_is_known_before_they_say_who_they_are() {
        assertThat(zoe.get(PERSON).status()).isEqualTo(404);
        assertThat(SERVICE.anonymous().get(PERSON).status()).isEqualTo(401);
    }

    @Test
    void who_says_who_they_are_reads_it_back_in_one_spelling() {
        Answer said = zoe.put(PERSON, ZOE).expect(200);

        assertThat(said.header("ETag")).isEqualTo("\"1\"");
        assertThat(said.json().get("person").asString()).isEqualTo(id.toString());
        assertThat(said.json().get("name").asString()).isEqualTo("Zoë Yıldız");
        assertThat(said.json().get("languages").toString()).isEqualTo("[\"tr\",\"de\"]");
        assertThat(said.json().at("/channels/email").asString()).isEqualTo("daily");
        assertThat(Instant.parse(said.json().get("updatedAt").asString())).isBefore(Instant.now());
        Answer found = zoe.get(PERSON).expect(200);
        assertThat(found.json()).isEqualTo(said.json());
        assertThat(found.header("ETag")).isEqualTo("\"1\"");
        assertThat(SERVICE.as(UUID.randomUUID()).get(PERSON).status()).isEqualTo(404);
    }

    @Test
    void a_correction_takes_the_place_of_all_that_was_said_before() {
        zoe.put(PERSON, ZOE).expect(200);

        Answer corrected = zoe.with("If-Match", "\"1\"").put(PERSON, """
                {"name": "Zoë", "email": "zoe@example.org", "languages": [], "channels": {"email": "never"}}
                """).expect(200);

        assertThat(corrected.header("ETag")).isEqualTo("\"2\"");
        assertThat(corrected.json().has("phone")).isFalse();
        assertThat(zoe.get(PERSON).text())
                .isEqualTo(corrected.text())
                .doesNotContain("Yıldız", "yildiz", "123456", "daily");
    }

    @Test
    void who_has_not_seen_the_latest_overwrites_nothing() {
        assertThat(zoe.with("If-Match", "\"1\"").put(PERSON, ZOE).status()).isEqualTo(412);
        assertThat(zoe.get(PERSON).status()).isEqualTo(404);
        zoe.put(PERSON, ZOE).expect(200);
        zoe.put(PERSON, ZOE.replace("daily", "never")).expect(200);

        Answer late = zoe.with("If-Match", "\"1\"").put(PERSON, ZOE);

        assertThat(late.problem()).isEqualTo("stale-version");
        assertThat(late.json().at("/details/version").asInt()).isEqualTo(2);
        assertThat(zoe.with("If-Match", "\"1\"").delete(PERSON).status()).isEqualTo(412);
        assertThat(zoe.get(PERSON).json().at("/channels/email").asString()).isEqualTo("never");
        assertThat(zoe.with("If-Match", "\"2\"").delete(PERSON).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\" Zoë Yıldız \"         | \"  \"                         | /name           | not-blank",
                "\" Zoë Yıldız \"         | \"Zoë\\nYıldız\"               | /name           | pattern",
                "\" Zoë Yıldız \"         | null                           | /name           | not-blank",
                "\"name\"                 | \"nom\"                        | /nom            | unknown-field",
                "\"zoe.yildiz@example.org\" | \"zoe.yildiz\"               | /email          | pattern",
                "\"zoe.yildiz@example.org\" | \"zoe@localhost\"            | /email          | pattern",
                "\"zoe.yildiz@example.org\" | \"zoe@a.org\\r\\nBcc: b@c.de\" | /email        | pattern",
                "\"zoe.yildiz@example.org\" | \"a@b.de, c@d.de\"           | /email          | pattern",
                "\"zoe.yildiz@example.org\" | \"\"                         | /email          | pattern",
                "\"+49 40 123456\"        | \"ask me\"                     | /phone          | pattern",
                "\"+49 40 123456\"        | 4940123456                     | /phone          | wrong-type",
                "[\"tr\", \"DE\", \"tr\"] | null                           | /languages      | not-null",
                "[\"tr\", \"DE\", \"tr\"] | [\"tr\", \"Türkisch\"]         | /languages/1    | no-language",
                "[\"tr\", \"DE\", \"tr\"] | [\"\"]                         | /languages/0    | not-blank",
                "[\"tr\", \"DE\", \"tr\"] | [\"x-mine\"]                   | /languages/0    | no-language",
                "\"daily\"                | \"hourly\"                     | /channels/email | invalid-value",
                "{\"email\": \"daily\"}   | {\"fax\": \"daily\"}           | /channels/fax   | unknown-field",
                "{\"email\": \"daily\"}   | {}                             | /channels/email | not-null",
                "{\"email\": \"daily\"}   | null                           | /channels       | not-null"
            })
    void what_is_wrong_is_pointed_at_and_nothing_is_kept(String right, String wrong, String pointer, String code) {
        assertThat(ZOE).contains(right);

        Answer refused = zoe.put(PERSON, ZOE.replace(right, wrong));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().get("errors").valueStream()).anySatisfy(error -> {
            assertThat(error.get("pointer").asString()).isEqualTo(pointer);
            assertThat(error.get("code").asString()).isEqualTo(code);
        });
        assertThat(zoe.get(PERSON).status()).isEqualTo(404);
    }

    @Test
    void addresses_in_all_scripts_are_taken_and_endless_ones_are_not() {
        assertThat(zoe.put(PERSON, ZOE.replace("zoe.yildiz@example.org", "zoë+büro@bücher.example"))
                        .status())
                .isEqualTo(200);
        for (String endless :
                new String[] {"a".repeat(500_000), "a@" + "a.".repeat(250_000), "a@" + "a".repeat(500_000)}) {
            assertThat(zoe.put(PERSON, ZOE.replace("zoe.yildiz@example.org", endless))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void everybody_takes_along_all_that_is_known_of_them() {
        UUID organisation = UUID.randomUUID();
        Api owner = SERVICE.as(Role.ORGANISATION, id, organisation);
        owner.put(PERSON, ZOE).expect(200);

        await().untilAsserted(() -> {
            var export = zoe.get("/api/me/export").expect(200).json();
            assertThat(export.get("person").asString()).isEqualTo(id.toString());
            assertThat(export.at("/data/email").asString()).isEqualTo("zoe.yildiz@example.org");
            assertThat(export.at("/memberships/0/organisation").asString()).isEqualTo(organisation.toString());
            assertThat(export.at("/memberships/0/organisationName").asString()).isNotEmpty();
            assertThat(export.at("/memberships/0/role").asString()).isEqualTo("owner");
            assertThat(export.get("accesses")).isEmpty();
        });
    }

    @Test
    void what_one_has_done_is_in_it_too() {
        Answer registered = zoe.post("/api/organisations", """
                {"name": "Brücken bauen", "legalForm": "initiative", "side": "civil-society"}
                """).expect(201);

        var actions = zoe.get("/api/me/export").expect(200).json().get("actions");

        assertThat(actions).hasSize(1);
        assertThat(actions.at("/0/type").asString()).isEqualTo("de.kommig.organisation.registered.v1");
        assertThat(registered.header("Location"))
                .endsWith(actions.at("/0/subject").asString());
    }

    @Test
    void where_else_to_ask_is_in_it() {
        var elsewhere = zoe.get("/api/me/export").expect(200).json().get("elsewhere");

        assertThat(elsewhere.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(describedWithExport("organisations"));
    }

    /** All services but one that give out what they keep under somebody's pseudonym, by the checked-in descriptions of their APIs. */
    private static List<String> describedWithExport(String but) {
        try (Stream<Path> descriptions = Files.list(Path.of("../../docs/api"))) {
            return descriptions
                    .filter(file -> contentOf(file.toFile()).contains("\"/api/me/export\""))
                    .map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(service -> !service.equals(but))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void who_has_said_nothing_takes_along_that_there_is_nothing() {
        var export = zoe.get("/api/me/export").expect(200).json();

        assertThat(export.has("data")).isFalse();
        assertThat(export.get("memberships")).isEmpty();
        assertThat(export.get("actions")).isEmpty();
    }
}
