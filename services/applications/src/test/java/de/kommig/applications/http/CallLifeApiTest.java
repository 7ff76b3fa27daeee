package de.kommig.applications.http;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.http.WholeCall.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import de.kommig.applications.Cast;
import de.kommig.applications.call.Terms;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A call with everything there is, from its draft to the archive. */
class CallLifeApiTest {

    private final Cast cast = new Cast();

    @Test
    void a_draft_with_everything_is_edited_and_published_and_read_in_its_languages() {
        Answer drafted = cast.funder().post("/api/calls", WholeCall.body());
        UUID id = created(drafted);
        assertThat(drafted.json().at("/rules/questions")).hasSize(4);
        assertThat(drafted.json().at("/wording/languages").propertyNames()).containsExactly("de", "tr");
        assertThat(drafted.text()).as("the reference to the words").doesNotContain("sha256");

        String other = Terms.changed(WholeCall.body(), "/rules/questions/0/maxLength", "1000");
        ok(cast.funder().with("If-Match", "\"1\"").put(call(id), other));
        assertThat(cast.funder().with("If-Match", "\"1\"").put(call(id), other).status())
                .isEqualTo(412);
        ok(cast.funder().post(call(id) + "/publication"));

        JsonNode german = ok(cast.applicant().get(call(id))).json();
        assertThat(german.at("/rules/questions/0/maxLength").asInt()).isEqualTo(1000);
        assertThat(german.at("/rules/award/instalments/1/percent").asString()).isEqualTo("40");
        assertThat(german.at("/wording/available").toString()).isEqualTo("[\"de\",\"tr\"]");
        assertThat(german.at("/wording/languages").propertyNames()).containsExactly("de");
        Api turkish = cast.applicant().with("Accept-Language", "tr-TR,tr;q=0.9");
        JsonNode words = ok(turkish.get(call(id))).json().at("/wording/languages/tr");
        assertThat(words.get("title").asString()).isEqualTo("Mahallede birlikte 2027");
        assertThat(words.at("/questions/people/label").asString()).isEqualTo("Wie viele Menschen nehmen teil?");
        assertThat(ok(turkish.get(call(id) + "?languages=all"))
                        .json()
                        .at("/wording/languages/tr/questions")
                        .propertyNames())
                .containsExactly("size");
        assertThat(turkish.get(call(id) + "?languages=some").status()).isEqualTo(400);
        assertThat(cast.funder().put(call(id), other).problem()).isEqualTo("call-already-published");
    }

    @Test
    void a_short_call_tells_the_rules_that_hold_all_the_same() {
        JsonNode sheet = ok(cast.applicant().get(call(cast.publishedCall()))).json();

        assertThat(sheet.at("/rules/award/retention").asString()).isEqualTo("P5Y");
        assertThat(sheet.at("/rules/questions")).isEmpty();
        assertThat(sheet.has("wording")).isFalse();
    }

    @Test
    void what_has_no_words_is_not_published() {
        UUID id = created(cast.funder().post("/api/calls", Terms.changed(WholeCall.body(), "/wording", "gone")));

        assertThat(cast.funder().post(call(id) + "/publication").problem()).isEqualTo("wording-is-missing");
    }

    @Test
    void a_public_call_is_amended_and_each_version_stays_readable() {
        Instant opens = Instant.now().minus(Duration.ofDays(1));
        String first = WholeCall.body(opens);
        UUID id = published(first);
        assertThat(cast.funder().post(call(id) + "/amendments", first).problem())
                .isEqualTo("nothing-amended");

        Instant later = Instant.now().plus(Duration.ofDays(90));
        String second = Terms.changed(first, "/closesAt", quoted(later));
        second = Terms.changed(second, "/wording/languages/de/questions/people/help", "'Schätzen Sie.'");
        Answer amended = cast.funder().post(call(id) + "/amendments", second);

        assertThat(ok(amended).json().get("amendments").asInt()).isEqualTo(1);
        assertThat(SERVICE.stored(EventFamilies.CALLS, id).getLast())
                .isInstanceOfSatisfying(
                        CallEvent.Amended.class,
                        it -> assertThat(it.changed()).containsExactly(CallPart.WORDING, CallPart.CLOSING));
        JsonNode list =
                ok(cast.applicant().get(call(id) + "/amendments")).json().get("items");
        assertThat(list).hasSize(2);
        assertThat(list.at("/1/changed").toString()).isEqualTo("[\"wording\",\"closing\"]");
        JsonNode asPublished =
                ok(cast.applicant().get(call(id) + "/amendments/0")).json();
        assertThat(asPublished.at("/wording/languages/de/questions/people").has("help"))
                .isFalse();
        assertThat(asPublished.get("closesAt")).isNotEqualTo(amended.json().get("closesAt"));
        assertThat(ok(cast.applicant().get(call(id) + "/amendments/1")).json())
                .isEqualTo(ok(cast.applicant().get(call(id))).json());
        assertThat(cast.applicant().get(call(id) + "/amendments/2").status()).isEqualTo(404);
    }

    @Test
    void an_amendment_that_makes_anything_harder_is_refused_with_all_that_is_wrong() {
        String first = WholeCall.body();
        UUID id = published(first);
        String harder = Terms.changed(first, "/budget/amount", "'1000.00'");
        harder = Terms.changed(harder, "/rules/amounts/most/amount", "'1000.00'");
        harder = Terms.changed(harder, "/rules/questions/0/fromAmount", "gone");
        harder = Terms.changed(harder, "/rules/documents/0/fromAmount", "gone");

        Answer answer = cast.funder().with("Accept-Language", "de").post(call(id) + "/amendments", harder);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("pointer").asString()))
                .containsExactly(
                        "/budget/amount",
                        "/rules/amounts/most",
                        "/rules/questions/0/required",
                        "/rules/documents/0/required");
        assertThat(answer.json().at("/errors/0/detail").asString())
                .isEqualTo("Die Mittel können mehr werden, aber nicht weniger.");
        assertThat(SERVICE.stored(EventFamilies.CALLS, id)).hasSize(2);
    }

    @Test
    void a_call_closes_by_itself_is_decided_and_goes_into_the_archive() {
        UUID id = closing(Duration.ofSeconds(4));
        UUID application = cast.submitted(id);
        assertThat(cast.funder().post(call(id) + "/completion").problem()).isEqualTo("call-is-still-open");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(state(cast.applicant().get(call(id)))).isEqualTo("closed"));

        await().untilAsserted(() -> assertThat(
                        cast.funder().post(call(id) + "/completion").problem())
                .isEqualTo("applications-are-undecided"));
        assertThat(cast.funder().post(call(id) + "/archiving").problem()).isEqualTo("call-is-not-decided");
        ok(cast.applicant().post(path(application) + "/withdrawal"));

        await().untilAsserted(() ->
                assertThat(state(cast.funder().post(call(id) + "/completion"))).isEqualTo("decided"));
        assertThat(state(cast.funder().post(call(id) + "/archiving"))).isEqualTo("archived");
        assertThat(state(cast.applicant().get(call(id)))).isEqualTo("archived");
        String all = "/api/calls?funder=" + cast.funderOrganisation();
        await().untilAsserted(() -> assertThat(
                        ok(cast.applicant().get(all + "&state=archived")).text())
                .contains(id.toString()));
        assertThat(ok(cast.applicant().get(all)).text()).doesNotContain(id.toString());
    }

    @Test
    void a_call_that_was_put_off_does_not_close_at_the_first_time() {
        UUID id = closing(Duration.ofSeconds(3));
        JsonNode published = ok(cast.funder().get(call(id))).json();
        Instant opens = Instant.parse(published.get("opensAt").asString());
        Instant first = Instant.parse(published.get("closesAt").asString());
        ok(cast.funder().post(call(id) + "/amendments", closingAt(opens, first.plus(Duration.ofDays(1)))));

        await().until(() -> alarm(id) > first.toEpochMilli());
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(first.plusSeconds(2)));
        assertThat(state(cast.funder().get(call(id)))).isEqualTo("published");
    }

    @Test
    void an_old_call_is_copied_with_its_words() {
        UUID old = published(WholeCall.body());
        Instant opens = Instant.now().plus(Duration.ofDays(300));
        String dates = "{\"opensAt\": \"%s\", \"closesAt\": \"%s\", \"outlineClosesAt\": \"%s\"}"
                .formatted(opens, opens.plus(Duration.ofDays(60)), opens.plus(Duration.ofDays(30)));

        Answer copied = cast.funder().post(call(old) + "/copy", dates);

        UUID copy = created(copied);
        assertThat(copy).isNotEqualTo(old);
        assertThat(copied.json().get("state").asString()).isEqualTo("draft");
        assertThat(copied.json().at("/wording"))
                .isEqualTo(ok(cast.funder().get(call(old) + "?languages=all"))
                        .json()
                        .at("/wording"));
        CallEvent.Drafted event =
                (CallEvent.Drafted) SERVICE.stored(EventFamilies.CALLS, copy).getFirst();
        assertThat(String.valueOf(event.terms().inDetail().wording())).contains(copy.toString());
        ok(cast.funder().post(call(copy) + "/publication"));
        Answer withoutOutline =
                cast.funder().post(call(old) + "/copy", dates.replaceFirst(", \"outlineClosesAt\": \"[^\"]*\"", ""));
        assertThat(withoutOutline.json().at("/errors/0/pointer").asString()).isEqualTo("/outlineClosesAt");
        assertThat(cast.stranger(Role.FUNDER).post(call(old) + "/copy", dates).status())
                .isEqualTo(404);
    }

    @Test
    void another_funder_changes_nothing() {
        UUID id = published(WholeCall.body());
        Api other = cast.stranger(Role.FUNDER);

        assertThat(List.of(
                        other.put(call(id), WholeCall.body()).status(),
                        other.post(call(id) + "/amendments", WholeCall.body()).status(),
                        other.post(call(id) + "/completion").status(),
                        other.post(call(id) + "/archiving").status()))
                .containsOnly(404);
        assertThat(SERVICE.stored(EventFamilies.CALLS, id)).hasSize(2);
    }

    private UUID published(String body) {
        UUID id = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post(call(id) + "/publication"));
        return id;
    }

    private UUID closing(Duration in) {
        Instant now = Instant.now();
        return published(closingAt(now.minus(Duration.ofDays(1)), now.plus(in)));
    }

    private static String closingAt(Instant opens, Instant closes) {
        return Terms.changed(
                Terms.changed(Cast.call(Duration.ofDays(-1)), "/opensAt", quoted(opens)), "/closesAt", quoted(closes));
    }

    private static long alarm(UUID call) {
        var alarm = SERVICE.bean(MongoDatabase.class)
                .getCollection("alarms")
                .find(Filters.eq("_id", "call-closing/" + call))
                .first();
        return alarm == null ? 0 : alarm.getDate("at").getTime();
    }

    private static String call(UUID id) {
        return "/api/calls/" + id;
    }
}
