package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ProfileApiTest {

    private static final RunningService SERVICE = OrganisationsApiTest.SERVICE;
    private static final String WHOLE = """
            {"visibility": "platform", "regions": ["altona", "hamburg-nord"], "topics": ["work"], "languages": ["DE", "ar"],
             "about": {"de": "Wir bauen Brücken.\\nAuch zu Ihnen.", "EN": "We build bridges."},
             "website": " https://bruecken.example/wir ", "email": "info@bruecken.example", "phone": "+49 40 123456"}
            """;

    private final Owned bridges = Owned.named("Brücken bauen");
    private final String path = bridges.path() + "/profile";

    @Test
    void an_organisation_says_what_it_does_and_others_read_it() {
        Answer said = bridges.owner().put(path, WHOLE).expect(200);

        assertThat(said.header("ETag")).isEqualTo("\"2\"");
        JsonNode profile = SERVICE.as(UUID.randomUUID())
                .get(bridges.path())
                .expect(200)
                .json()
                .get("profile");
        assertThat(profile).isEqualTo(said.json().get("profile"));
        assertThat(profile.toString()).isEqualTo("""
                {"visibility":"platform","regions":["altona","hamburg-nord"],"topics":["work"],"languages":["de","ar"],\
                "about":{"de":"Wir bauen Brücken.\\nAuch zu Ihnen.","en":"We build bridges."},\
                "website":"https://bruecken.example/wir","email":"info@bruecken.example","phone":"+49 40 123456"}\
                """);
        assertThat(said.json().get("confirmed").asBoolean()).isFalse();
    }

    @Test
    void nothing_that_somebody_has_written_is_in_the_event() {
        bridges.owner().put(path, WHOLE).expect(200);

        String data = SERVICE.storedWithAttributes(EventFamilies.ORGANISATIONS, bridges.id())
                .getLast()
                .data();

        assertThat(data).contains("\"altona\"", "\"sha256\"").doesNotContain("Brücken", "bruecken", "123456");
    }

    @Test
    void a_profile_for_members_is_seen_by_members_and_coordinators() {
        bridges.describe("members").expect(200);

        assertThat(profile(SERVICE.as(UUID.randomUUID()))).isEmpty();
        assertThat(profile(bridges.member(MemberRole.VIEWER))).isPresent();
        assertThat(profile(Owned.coordinator())).isPresent();
    }

    private Optional<JsonNode> profile(Api viewer) {
        return Optional.ofNullable(viewer.get(bridges.path()).expect(200).json().get("profile"));
    }

    @ParameterizedTest
    @EnumSource(MemberRole.class)
    void owners_and_editors_say_it(MemberRole role) {
        Answer answer = bridges.member(role).put(path, WHOLE);

        assertThat(answer.status()).isEqualTo(role.mayAct() ? 200 : 403);
    }

    @Test
    void nobody_else_does_not_even_coordinators() {
        assertThat(SERVICE.as(UUID.randomUUID()).put(path, WHOLE).status()).isEqualTo(404);
        assertThat(Owned.coordinator().put(path, WHOLE).status()).isEqualTo(404);
        assertThat(SERVICE.anonymous().put(path, WHOLE).status()).isEqualTo(401);
        assertThat(SERVICE.as(UUID.randomUUID())
                        .put("/api/organisations/" + UUID.randomUUID() + "/profile", WHOLE)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_text_that_is_replaced_is_erased_and_the_chain_of_events_holds() {
        bridges.describe("public").expect(200);
        bridges.describe("public", "\"phone\": \"040 123456\"").expect(200);
        bridges.owner().put(path, WHOLE).expect(200);

        List<ContentRef> texts = texts();
        assertThat(texts).hasSize(3).doesNotHaveDuplicates();
        await().untilAsserted(() -> {
            assertThat(text(texts.get(0))).isEmpty();
            assertThat(text(texts.get(1))).isEmpty();
        });
        assertThat(text(texts.get(2))).isPresent();
        StoredEvent last = null;
        for (StoredEvent event : SERVICE.storedWithAttributes(EventFamilies.ORGANISATIONS, bridges.id())) {
            assertThat(event.chainHash())
                    .isEqualTo(ChainHash.of(last == null ? ChainHash.START : last.chainHash(), event));
            last = event;
        }
    }

    @Test
    void who_takes_all_words_back_leaves_none_behind() {
        bridges.describe("public").expect(200);
        Answer silent = bridges.owner().put(path, """
                        {"visibility": "public", "regions": [], "topics": [], "languages": [], "about": {}}
                        """).expect(200);

        assertThat(silent.json().get("profile").toString())
                .isEqualTo("{\"visibility\":\"public\",\"regions\":[],\"topics\":[],\"languages\":[],\"about\":{}}");
        ContentRef before = texts().getFirst();
        await().untilAsserted(() -> assertThat(text(before)).isEmpty());
    }

    @Test
    void the_same_request_sent_again_does_not_touch_the_text() {
        Api sender = bridges.owner().with("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = sender.put(path, WHOLE).expect(200);

        Answer second = sender.put(path, WHOLE).expect(200);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.json().at("/profile/phone").asString()).isEqualTo("+49 40 123456");
        assertThat(texts()).hasSize(1);
    }

    @Test
    void who_has_seen_an_older_profile_changes_nothing() {
        bridges.describe("public").expect(200);

        assertThat(bridges.owner().with("If-Match", "\"1\"").put(path, WHOLE).status())
                .isEqualTo(412);
        assertThat(texts()).hasSize(1);
        assertThat(text(texts().getFirst())).isPresent();
    }

    private List<ContentRef> texts() {
        return SERVICE.stored(EventFamilies.ORGANISATIONS, bridges.id()).stream()
                .filter(OrganisationEvent.ProfileChanged.class::isInstance)
                .map(event ->
                        ((OrganisationEvent.ProfileChanged) event).profile().text())
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<String> text(ContentRef ref) {
        return SERVICE.bean(ContentStore.class).get(ref);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"platform\"               | \"everybody\"           | /visibility  | invalid-value",
                "\"platform\"               | null                    | /visibility  | not-null",
                "\"hamburg-nord\"           | \"atlantis\"            | /regions/1   | no-such-region",
                "\"hamburg-nord\"           | \"altona\"              | /regions/1   | repeated",
                "\"hamburg-nord\"           | null                    | /regions/1   | not-blank",
                "[\"work\"]                 | [\"idling\"]            | /topics/0    | no-such-topic",
                "[\"work\"]                 | \"work\"                | /topics      | wrong-type",
                "\"ar\"                     | \"Arabisch!\"           | /languages/1 | no-language",
                "\"EN\"                     | \"de_DE\"               | /about/de_DE | no-language",
                "\"EN\"                     | \"DE\"                  | /about/DE    | repeated",
                "\"We build bridges.\"      | \"  \"                  | /about/EN    | not-blank",
                "\"We build bridges.\"      | \"a\\u0007\"            | /about/EN    | pattern",
                "https://bruecken           | javascript://bruecken   | /website     | no-web-address",
                "\"info@bruecken.example\"  | \"info\"                | /email       | no-email-address",
                "\"+49 40 123456\"          | \"call us\"             | /phone       | no-phone-number",
                "\"phone\"                  | \"telephone\"           | /telephone   | unknown-field"
            })
    void what_is_wrong_is_pointed_at_and_nothing_happens(String right, String wrong, String pointer, String code) {
        assertThat(WHOLE).contains(right);

        isRefused(WHOLE.replace(right, wrong), pointer, code);
    }

    @Test
    void texts_have_two_thousand_characters_in_ten_languages_at_most() {
        isRefused(WHOLE.replace("We build bridges.", "x".repeat(2001)), "/about/EN", "size");
        StringBuilder many = new StringBuilder("\"about\": {");
        for (char letter = 'a'; letter <= 'k'; letter++) {
            many.append("\"a").append(letter).append("\": \"x\"").append(letter == 'k' ? "}" : ", ");
        }
        isRefused(WHOLE.replaceFirst("(?s)\"about\".*?}", many.toString()), "/about", "size");
        assertThat(bridges.owner()
                        .put(path, WHOLE.replace("We build bridges.", "x".repeat(2000)))
                        .status())
                .isEqualTo(200);
    }

    private void isRefused(String body, String pointer, String code) {
        Answer answer = bridges.owner().with("Accept-Language", "de").put(path, body);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().get("errors").get(0).get("code").asString()).isEqualTo(code);
        assertThat(answer.json().get("errors").get(0).get("detail").asString()).isNotBlank();
        assertThat(texts()).isEmpty();
    }
}
