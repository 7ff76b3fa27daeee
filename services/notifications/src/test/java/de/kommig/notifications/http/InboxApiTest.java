package de.kommig.notifications.http;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.approved;
import static de.kommig.testing.Happenings.callPublished;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.reviewStarted;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.Happenings.withdrawn;
import static de.kommig.testing.RoundHappenings.assigned;
import static de.kommig.testing.RoundHappenings.closed;
import static de.kommig.testing.RoundHappenings.opened;
import static de.kommig.testing.RoundHappenings.reviewed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.notifications.Running;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.testing.OpenApiDocument;
import de.kommig.web.Role;
import de.kommig.web.membership.ActingFor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InboxApiTest {

    private final Parties parties = Happenings.someParties();
    private final UUID amira = UUID.randomUUID();
    private final UUID rosa = UUID.randomUUID();

    private final Api applicant = SERVICE.as(Role.ORGANISATION, amira, parties.organisation());
    private final Api funder = SERVICE.as(Role.FUNDER, UUID.randomUUID(), parties.funder());
    private final Api reviewer = SERVICE.as(rosa);
    private final Api coordinator = Running.coordinator();

    @Test
    void what_happens_to_an_application_reaches_everybody_whom_it_concerns_newest_first() {
        happen(drafted(parties), submitted(parties));
        assertThat(kinds(inbox(applicant, 1))).containsExactly("submitted");
        happen(admitted(parties), opened(parties), reviewStarted(parties));
        happen(assigned(parties, rosa), reviewed(parties, rosa), closed(parties));
        inbox(reviewer, 2);
        happen(approved(parties));

        assertThat(kinds(inbox(applicant, 4))).containsExactly("approved", "review-started", "admitted", "submitted");
        assertThat(kinds(inbox(funder, 2))).containsExactly("voted", "submitted");
        assertThat(kinds(inbox(reviewer, 3))).containsExactly("approved", "voted", "review-requested");
        await().untilAsserted(() ->
                assertThat(kindsForTheCentre()).containsExactly("approved", "voted", "review-submitted", "submitted"));
    }

    @Test
    void an_entry_is_in_the_readers_language_and_says_where_to_go_on() {
        happen(submitted(parties));
        inbox(applicant, 1);
        JsonNode german = first(applicant.with("Accept-Language", "de-DE,de;q=0.9,en;q=0.5"));
        assertThat(german.get("text").asString()).isEqualTo("Wir haben Ihren Antrag „Sprachcafé“ erhalten.");
        assertThat(german.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(german.get("application").asString())
                .isEqualTo(parties.application().toString());
        assertThat(german.get("link").asString()).isEqualTo("/api/journeys/" + parties.application());
        assertThat(german.get("event").asString()).isEqualTo("application-" + parties.application() + "/0000000001");
        assertThat(german.get("recipient").asString())
                .isEqualTo(parties.organisation().toString());
        assertThat(first(applicant).get("text").asString())
                .isEqualTo("We have received your application “Sprachcafé”.");

        happen(assigned(parties, rosa));
        inbox(reviewer, 1);
        assertThat(first(reviewer).get("link").asString()).isEqualTo("/api/rounds/" + parties.application());
    }

    @Test
    void who_is_asked_to_take_part_is_told_by_whom_and_for_what_and_the_applicant_who_answered() {
        UUID house = UUID.randomUUID();
        Api partner = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), house);
        happen(callPublished(parties.call(), parties.funder()), drafted(parties), Happenings.edited(parties));
        happen(Happenings.partnerAsked(parties, house, PartnerRole.CO_APPLICANT));
        inbox(applicant, 0);

        // The names come in by events of their own.
        await().untilAsserted(() -> assertThat(inbox(partner.with("Accept-Language", "de"), 1)
                        .at("/items/0/text")
                        .asString())
                .startsWith("Die Organisation „Organisation " + parties.organisation()
                        + "“ bittet Ihre Organisation, sich an ihrem Antrag „Sprachcafé im Park“ zum Förderaufruf"
                        + " „Ankommen 2027“ zu beteiligen (gemeinsamer Antrag)."));
        assertThat(first(partner).get("title").asString()).isEqualTo("Sprachcafé im Park");

        happen(Happenings.partnerConfirmed(parties, house, PartnerRole.CO_APPLICANT));
        assertThat(inbox(applicant, 1).at("/items/0/text").asString())
                .contains("“Organisation " + house + "” has agreed");
    }

    @Test
    void a_published_call_is_told_to_the_coordination_centre() {
        UUID call = UUID.randomUUID();
        happen(Happenings.callDrafted(call, parties.funder()), callPublished(call, parties.funder()));
        await().untilAsserted(() -> assertThat(forTheCentre("call", call))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.get("kind").asString()).isEqualTo("call-published");
                    assertThat(entry.get("text").asString())
                            .isEqualTo("A new call is open to the public: “Ankommen 2027”.");
                    assertThat(entry.get("link").asString()).isEqualTo("/api/calls/" + call);
                    assertThat(entry.has("application")).isFalse();
                }));
    }

    @Test
    void who_is_writing_an_application_hears_that_its_call_has_changed() {
        happen(drafted(parties));
        happen(Happenings.callAmended(parties.call(), parties.funder()));

        JsonNode entry = inbox(applicant.with("Accept-Language", "de"), 1).at("/items/0");
        assertThat(entry.get("kind").asString()).isEqualTo("call-amended");
        assertThat(entry.get("text").asString())
                .startsWith("Der Förderaufruf „Ankommen 2027“ hat sich geändert: mehr Zeit für den Antrag, mehr Geld.");
        assertThat(entry.get("link").asString()).isEqualTo("/api/calls/" + parties.call());
        assertThat(inbox(funder, 0).get("unread").asLong()).isZero();
    }

    @Test
    void a_draft_that_is_taken_back_is_told_to_its_organisation_alone() {
        happen(drafted(parties), withdrawn(parties));
        assertThat(kinds(inbox(applicant, 1))).containsExactly("withdrawn");
        assertThat(inbox(funder, 0).get("unread").asLong()).isZero();
        assertThat(kindsForTheCentre()).isEmpty();
    }

    @Test
    void a_person_reads_for_themselves_and_not_for_their_organisation() {
        happen(submitted(parties), admitted(parties));
        JsonNode before = inbox(applicant, 2);
        assertThat(before.get("unread").asLong()).isEqualTo(2);
        String entry = before.at("/items/0/id").asString();

        JsonNode read =
                applicant.post("/api/inbox/" + entry + "/reading").expect(200).json();
        assertThat(read.get("id").asString()).isEqualTo(entry);
        assertThat(read.get("read").asBoolean()).isTrue();
        applicant.post("/api/inbox/" + entry + "/reading").expect(200);

        JsonNode after = inbox(applicant, 2);
        assertThat(after.get("unread").asLong()).isEqualTo(1);
        assertThat(after.at("/items/0/read").asBoolean()).isTrue();
        assertThat(after.at("/items/1/read").asBoolean()).isFalse();
        Api colleague = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), parties.organisation());
        assertThat(inbox(colleague, 2).get("unread").asLong()).isEqualTo(2);
    }

    @Test
    void nobody_reads_the_entries_of_others() {
        happen(submitted(parties));
        String entry = inbox(applicant, 1).at("/items/0/id").asString();
        funder.post("/api/inbox/" + entry + "/reading").expect(404);
        Api forThemselves = SERVICE.as(amira).with(ActingFor.HEADER, ActingFor.SELF);
        forThemselves.post("/api/inbox/" + entry + "/reading").expect(404);
        assertThat(inbox(forThemselves, 0).get("unread").asLong()).isZero();
        SERVICE.anonymous().get("/api/inbox").expect(401);
        SERVICE.anonymous().post("/api/inbox/" + entry + "/reading").expect(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "0", "00000000-0000-4000-8000-000000000001.application.1"})
    void what_is_no_entry_cannot_be_read(String entry) {
        applicant.post("/api/inbox/" + entry + "/reading").expect(404);
        applicant
                .post("/api/inbox/" + parties.organisation() + ".application-" + UUID.randomUUID()
                        + ".0000000001/reading")
                .expect(404);
    }

    @Test
    void pages_go_back_in_time_and_lose_nothing() {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Parties each = new Parties(UUID.randomUUID(), parties.call(), parties.funder(), parties.organisation());
            happen(submitted(each));
            expected.addFirst(each.application().toString());
        }
        inbox(applicant, 7);
        List<String> read = new ArrayList<>();
        String query = "?limit=3";
        while (!query.isEmpty()) {
            JsonNode page = applicant.get("/api/inbox" + query).expect(200).json();
            page.get("items").forEach(item -> read.add(item.get("application").asString()));
            assertThat(page.get("unread").asLong()).isEqualTo(7);
            query = page.has("next") ? "?limit=3&after=" + page.get("next").asString() : "";
        }
        assertThat(read).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit",
        "limit=201, limit",
        "limit=all, limit",
        "after=yesterday, after",
        "after=%00, after",
        "cursor=abc, cursor",
    })
    void a_question_that_makes_no_sense_is_refused(String query, String parameter) {
        Answer answer = applicant.get("/api/inbox?" + query).expect(400);
        assertThat(answer.json().get("errors").get(0).get("parameter").asString())
                .isEqualTo(parameter);
    }

    @Test
    void a_rebuild_doubles_nothing_and_leaves_what_has_been_read() {
        happen(submitted(parties), admitted(parties), opened(parties), assigned(parties, rosa), closed(parties));
        inbox(reviewer, 2);
        happen(approved(parties));
        inbox(reviewer, 3);
        String entry = inbox(applicant, 3).at("/items/2/id").asString();
        applicant.post("/api/inbox/" + entry + "/reading").expect(200);
        List<JsonNode> before = List.of(inbox(applicant, 3), inbox(funder, 2), inbox(reviewer, 3));

        coordinator
                .post("/actuator/subscriptions/inbox", "{\"operation\":\"rebuild\"}")
                .expect(200);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(coordinator
                                .get("/actuator/subscriptions/inbox")
                                .json()
                                .at("/rebuild/stage")
                                .asString())
                        .isEqualTo("done"));

        assertThat(List.of(inbox(applicant, 3), inbox(funder, 2), inbox(reviewer, 3)))
                .isEqualTo(before);
    }

    @Test
    void a_malformed_record_holds_up_its_own_stream_and_no_other() {
        SERVICE.produceRaw(
                EventFamilies.APPLICATIONS.topic(),
                "application-" + UUID.randomUUID(),
                "{".getBytes(StandardCharsets.UTF_8),
                Map.of());
        happen(submitted(parties));
        assertThat(kinds(inbox(applicant, 1))).containsExactly("submitted");
    }

    @Test
    void the_documentation_is_what_the_service_does() {
        OpenApiDocument.check(SERVICE);
    }

    private List<String> kindsForTheCentre() {
        return forTheCentre("application", parties.application()).stream()
                .map(entry -> entry.get("kind").asString())
                .toList();
    }

    private List<JsonNode> forTheCentre(String field, UUID subject) {
        return coordinator
                .get("/api/inbox?limit=200")
                .expect(200)
                .json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.path(field).asString("").equals(subject.toString()))
                .toList();
    }

    private static JsonNode first(Api reader) {
        return reader.get("/api/inbox?limit=1").expect(200).json().at("/items/0");
    }

    private static List<String> kinds(JsonNode inbox) {
        return inbox.get("items")
                .valueStream()
                .map(item -> item.get("kind").asString())
                .toList();
    }
}
