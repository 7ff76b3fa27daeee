package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What everybody sees without a token. */
class DirectoryApiTest {

    private static final String PATH = "/api/directory";
    private static final Api ANYBODY = OrganisationsApiTest.SERVICE.anonymous();

    /** In no other test's names. */
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private final Owned bridges = Owned.named("Brücken " + mark);

    @Test
    void an_organisation_that_is_public_is_found_by_everybody() {
        bridges.describe("public", "\"email\": \"info@bruecken.example\"").expect(200);
        bridges.owner().post(bridges.path() + "/commitments", """
                {"charter": "civic-engagement", "version": "2021-12"}
                """).expect(200);

        JsonNode sheet = ANYBODY.get(PATH + "/" + bridges.id()).expect(200).json();

        assertThat(sheet.toString().replaceAll("\"adoptedOn\":\"[0-9-]+\"", "\"adoptedOn\":\"…\""))
                .isEqualTo("""
                {"id":"%s","name":"Brücken %s","legalForm":"initiative","regions":["altona"],"topics":["work","language"],\
                "languages":["de","pt-BR"],"about":{"de":"Wir bauen Brücken."},"email":"info@bruecken.example",\
                "commitments":[{"charter":"civic-engagement","version":"2021-12","adoptedOn":"…","current":true}]}\
                """.formatted(bridges.id(), mark));
        await().untilAsserted(() ->
                assertThat(rows("q=" + mark).getFirst().toString()).isEqualTo("""
                        {"id":"%s","name":"Brücken %s","legalForm":"initiative","regions":["altona"],\
                        "topics":["work","language"],"languages":["de","pt-BR"]}\
                        """.formatted(bridges.id(), mark)));
    }

    @Test
    void an_organisation_that_is_not_public_is_not_there() {
        Owned silent = Owned.named("Stille " + mark);
        Owned open = Owned.named("Offene " + mark);
        bridges.describe("members").expect(200);
        open.describe("public").expect(200);

        await().untilAsserted(() -> assertThat(ids("q=" + mark)).containsExactly(open.id()));
        for (Owned closed : List.of(silent, bridges)) {
            assertThat(ANYBODY.get(PATH + "/" + closed.id()).status()).isEqualTo(404);
        }
        assertThat(ANYBODY.get(PATH + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ANYBODY.get(open.path()).status()).isEqualTo(401);
    }

    @Test
    void who_goes_back_to_the_platform_disappears() {
        bridges.describe("public").expect(200);
        await().untilAsserted(() -> assertThat(ids("q=" + mark)).hasSize(1));

        bridges.describe("platform").expect(200);

        assertThat(ANYBODY.get(PATH + "/" + bridges.id()).status()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(ids("q=" + mark)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "region=altona, yes",
        "region=hamburg, yes",
        "region=germany, yes",
        "region=harburg, no",
        "region=bremen, no",
        "topic=work, yes",
        "topic=sport, no",
        "language=pt, yes",
        "language=pt-br, yes",
        "language=pt-PT, no",
        "language=p, 400",
        "region=atlantis, 400",
        "topic=idling, 400",
        "region=altona&topic=language&language=de, yes",
        "region=altona&topic=sport, no"
    })
    void what_is_looked_for_narrows_the_list(String query, String found) {
        bridges.describe("public").expect(200);
        await().untilAsserted(() -> assertThat(ids("q=" + mark)).hasSize(1));

        Answer answer = ANYBODY.get(PATH + "?q=" + mark + "&" + query);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(found.equals("400") ? 400 : 200);
        if (!found.equals("400")) {
            assertThat(ids("q=" + mark + "&" + query)).hasSize(found.equals("yes") ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"BRÜCKEN, yes", "bruecken, yes", "Brucken, yes", "cken, yes", "brük, no", ".*, no", "\\Ezz(, no"})
    void a_part_of_the_name_is_enough_however_it_is_written(String part, String found) {
        bridges.describe("public").expect(200);
        await().untilAsserted(() -> assertThat(ids("q=" + mark)).hasSize(1));

        List<UUID> ids = ids("limit=200&q=" + URLEncoder.encode(part, StandardCharsets.UTF_8));

        assertThat(ids.contains(bridges.id())).isEqualTo(found.equals("yes"));
    }

    @Test
    void what_is_looked_for_is_one_line_of_plain_text() {
        for (String odd : List.of("%00", "a%00b", "a%0Ab", "%7F")) {
            Answer refused = ANYBODY.get(PATH + "?q=" + odd);
            assertThat(refused.status()).as(odd).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("pattern");
        }
    }

    @Test
    void what_is_looked_for_has_at_most_a_hundred_characters() {
        assertThat(ANYBODY.get(PATH + "?q=" + "a".repeat(101)).status()).isEqualTo(400);
        assertThat(ANYBODY.get(PATH + "?q=" + "a".repeat(100)).status()).isEqualTo(200);
        assertThat(ANYBODY.get(PATH + "?name=a").status()).isEqualTo(400);
        assertThat(ANYBODY.get(PATH + "?cursor=YzE6MQ").status()).isEqualTo(400);
    }

    @Test
    void the_list_is_by_name_page_by_page() {
        List<UUID> byName = new ArrayList<>();
        for (String name : List.of("Zeit", "Übermut", "alpha", "Anfang", "Anfang")) {
            Owned owned = Owned.named(mark + " " + name);
            owned.describe("public").expect(200);
            byName.addFirst(owned.id());
        }
        if (byName.get(0).toString().compareTo(byName.get(1).toString()) > 0) {
            byName.addFirst(byName.remove(1));
        }
        // alpha, Anfang, Anfang, Übermut, Zeit
        byName.addFirst(byName.remove(2));

        await().untilAsserted(() -> assertThat(ids("q=" + mark)).isEqualTo(byName));
        List<UUID> paged = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = page("limit=2&q=" + mark + cursor);
            page.get("items")
                    .forEach(row -> paged.add(UUID.fromString(row.get("id").asString())));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(paged).isEqualTo(byName);
    }

    @Test
    void the_vocabulary_is_there_for_everybody() {
        JsonNode vocabulary = ANYBODY.get("/api/vocabulary").expect(200).json();

        assertThat(vocabulary.get("regions")).hasSize(24);
        assertThat(vocabulary.get("topics")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(vocabulary.at("/regions/0").toString())
                .isEqualTo("{\"key\":\"germany\",\"title\":{\"de\":\"Deutschlandweit\",\"en\":\"All of Germany\"}}");
        assertThat(vocabulary.toString())
                .contains(
                        "{\"key\":\"altona\",\"title\":{\"de\":\"Altona\",\"en\":\"Altona\"},\"parent\":\"hamburg\"}");
    }

    private static JsonNode page(String query) {
        return ANYBODY.get(PATH + "?" + query).expect(200).json();
    }

    private static List<JsonNode> rows(String query) {
        return page(query).get("items").valueStream().toList();
    }

    private static List<UUID> ids(String query) {
        return rows(query).stream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }
}
