package de.kommig.applications.listing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.call;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Api;
import de.kommig.web.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The lists, fed by this service's own events on their way round through Kafka. */
class ListsTest {

    private final Cast cast = new Cast();

    @Test
    void everybody_gets_the_applications_they_may_know_of() {
        UUID call = cast.publishedCall();
        UUID draft = cast.drafted(call);
        UUID submitted = cast.submitted(call);
        String list = "/api/applications?call=" + call;

        awaitIds(cast.applicant(), list, submitted, draft);
        awaitIds(cast.coordinator(), list, submitted);
        awaitIds(cast.funder(), list, submitted);
        assertThat(ids(cast.stranger(Role.ORGANISATION), list)).isEmpty();
        assertThat(ids(cast.stranger(Role.FUNDER), list)).isEmpty();
        assertThat(ids(cast.reviewer(UUID.randomUUID()), list)).isEmpty();
    }

    @Test
    void reviewers_get_what_they_are_assigned_to() {
        UUID id = cast.admitted(cast.publishedCall());
        Parties parties = cast.parties(id);
        UUID reviewer = UUID.randomUUID();
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.ReviewerAssigned(parties, reviewer));
        awaitIds(cast.reviewer(reviewer), "/api/applications", id);

        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.AssignmentDeclined(parties, reviewer, null));
        awaitIds(cast.reviewer(reviewer), "/api/applications");
    }

    @Test
    void lists_are_filtered_by_state() {
        UUID call = cast.publishedCall();
        UUID submitted = cast.submitted(call);
        UUID returned = cast.submitted(call);
        ok(cast.requestCorrection(returned));

        awaitIds(cast.coordinator(), "/api/applications?state=returned&call=" + call, returned);
        awaitIds(cast.coordinator(), "/api/applications?state=submitted&call=" + call, submitted);
        awaitIds(cast.coordinator(), "/api/applications?state=under-review&call=" + call);
    }

    @Test
    void own_applications_are_found_by_what_was_saved_a_moment_ago_and_no_longer_by_what_stood_there_before() {
        UUID draft = cast.drafted(cast.publishedCall());
        awaitIds(cast.applicant(), "/api/applications?q=sprachcaf", draft);

        ok(SavingDrafts.save(
                cast.applicant(),
                draft,
                1,
                SavingDrafts.title("Integration im Garten") + ","
                        + SavingDrafts.change("/requestedAmount", "{\"amount\": \"7000.00\", \"currency\": \"EUR\"}")));

        assertThat(ids(cast.applicant(), "/api/applications?q=integr")).containsExactly(draft);
        assertThat(ids(cast.applicant(), "/api/applications?q=gart%20integ&leastAmount=6999.99"))
                .containsExactly(draft);
        assertThat(ids(cast.applicant(), "/api/applications?q=in")).isEmpty();
        assertThat(ids(cast.applicant(), "/api/applications?q=tegration")).isEmpty();
        assertThat(ids(cast.applicant(), "/api/applications?q=sprachcaf")).isEmpty();
        assertThat(ids(cast.applicant(), "/api/applications?mostAmount=6999.99"))
                .isEmpty();
    }

    @Test
    void own_applications_that_are_searched_for_come_page_by_page() {
        UUID call = cast.publishedCall();
        List<UUID> drafts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            drafts.addFirst(cast.drafted(call));
        }
        awaitIds(cast.applicant(), "/api/applications?q=sprach", drafts.toArray(UUID[]::new));

        JsonNode first =
                ok(cast.applicant().get("/api/applications?q=sprach&limit=2")).json();
        JsonNode second = ok(cast.applicant()
                        .get("/api/applications?q=sprach&limit=3&cursor="
                                + first.get("next").asString()))
                .json();

        assertThat(first.at("/items/1/id").asString()).isEqualTo(drafts.get(1).toString());
        assertThat(second.at("/items/0/id").asString()).isEqualTo(drafts.get(2).toString());
        assertThat(second.get("items").size()).isEqualTo(3);
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=lost", "state=UNDER_REVIEW", "call=1", "limit=0", "cursor=abc", "stat=draft"})
    void a_query_with_a_fault_is_refused(String query) {
        var answer = cast.coordinator().get("/api/applications?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void others_see_the_title_as_handed_in_and_the_organisation_its_newest() {
        UUID call = cast.publishedCall();
        UUID id = cast.submitted(call);
        ok(cast.requestCorrection(id));
        ok(cast.edit(id));
        String list = "/api/applications?call=" + call;

        await().untilAsserted(() -> assertThat(titles(cast.applicant(), list)).containsExactly("Sprachcafé plus"));
        assertThat(titles(cast.coordinator(), list)).containsExactly("Sprachcafé");

        ok(cast.applicant().post(path(id) + "/submission"));
        await().untilAsserted(() -> assertThat(titles(cast.coordinator(), list)).containsExactly("Sprachcafé plus"));
    }

    @Test
    void pages_follow_one_another_newest_first_and_leave_nothing_out() {
        UUID call = cast.publishedCall();
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(cast.submitted(call));
        }
        Collections.reverse(newestFirst);
        String list = "/api/applications?limit=2&call=" + call;
        await().untilAsserted(() -> assertThat(ids(cast.funder(), "/api/applications?call=" + call))
                .containsExactlyElementsOf(newestFirst));

        List<UUID> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        String next = list;
        while (next != null && sizes.size() < 5) {
            JsonNode page = ok(cast.funder().get(next)).json();
            page.get("items")
                    .forEach(row -> seen.add(UUID.fromString(row.get("id").asString())));
            sizes.add(page.get("items").size());
            next = page.has("next") ? list + "&cursor=" + page.get("next").asString() : null;
        }

        assertThat(seen).containsExactlyElementsOf(newestFirst);
        assertThat(sizes).containsExactly(2, 2, 1);
    }

    @Test
    void calls_are_listed_for_everybody_and_drafts_for_their_funder_alone() {
        UUID draft = created(cast.funder().post("/api/calls", call(Duration.ofDays(400))));
        UUID published = cast.publishedCall(Duration.ofDays(399));

        await().untilAsserted(() -> assertThat(ids(cast.funder(), "/api/calls")).startsWith(draft, published));
        assertThat(ids(cast.applicant(), "/api/calls")).contains(published).doesNotContain(draft);
        assertThat(ids(cast.stranger(Role.FUNDER), "/api/calls"))
                .contains(published)
                .doesNotContain(draft);
        JsonNode row =
                ok(cast.applicant().get("/api/calls")).json().get("items").get(0);
        JsonNode whole = ok(cast.applicant().get("/api/calls/" + published)).json();
        row.propertyNames().forEach(name -> assertThat(row.get(name)).as(name).isEqualTo(whole.get(name)));
    }

    @Test
    void calls_that_open_at_the_same_moment_come_on_one_page_each() {
        String body = call(Duration.ofDays(350));
        List<UUID> together = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            together.add(created(cast.funder().post("/api/calls", body)));
        }
        await().untilAsserted(() -> assertThat(ids(cast.funder(), "/api/calls")).containsAll(together));

        List<UUID> seen = new ArrayList<>();
        String next = "/api/calls?limit=1";
        while (next != null && seen.size() < 200) {
            JsonNode page = ok(cast.funder().get(next)).json();
            page.get("items")
                    .forEach(row -> seen.add(UUID.fromString(row.get("id").asString())));
            next = page.has("next")
                    ? "/api/calls?limit=1&cursor=" + page.get("next").asString()
                    : null;
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(together);
    }

    private static void awaitIds(Api who, String list, UUID... expected) {
        await().untilAsserted(() -> assertThat(ids(who, list)).containsExactly(expected));
    }

    private static List<UUID> ids(Api who, String list) {
        return ok(who.get(list))
                .json()
                .get("items")
                .valueStream()
                .map(row -> UUID.fromString(row.get("id").asString()))
                .toList();
    }

    private static List<String> titles(Api who, String list) {
        return ok(who.get(list))
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("title").asString())
                .toList();
    }
}
