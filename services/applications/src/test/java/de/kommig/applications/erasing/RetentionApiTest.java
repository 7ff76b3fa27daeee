package de.kommig.applications.erasing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.SavingDrafts;
import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.attaching.ErasingDocuments;
import de.kommig.applications.awarding.ErasingAwards;
import de.kommig.applications.checking.Checks;
import de.kommig.applications.commenting.Comments;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.Drafts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.testing.Answer;
import de.kommig.testing.searching.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was written in an application goes when its time is over. */
class RetentionApiTest {

    private static final Instant LONG_AGO =
            Instant.now().minus(Duration.ofDays(6 * 366)).truncatedTo(ChronoUnit.MILLIS);

    private final Cast cast = new Cast();
    private final CheckedCalls calls = new CheckedCalls(cast);
    private final String words = "Zitronenfalter-" + UUID.randomUUID();

    @Test
    void what_was_withdrawn_six_years_ago_is_gone_from_everywhere_and_said_to_be() {
        Stores stores = Stores.around(SERVICE);
        UUID call = calls.published();
        UUID id = cast.drafted(call);
        SavingDrafts.complete(cast.applicant(), id);
        ok(SavingDrafts.save(cast.applicant(), id, 2, SavingDrafts.change("/summary", "\"" + words + "\"")));
        ok(cast.applicant().post(path(id) + "/submission"));
        ok(cast.coordinator()
                .put(path(id) + "/checklist/plan", "{\"result\": \"faulty\", \"note\": \"%s\"}".formatted(words)));
        UUID twin = calls.submitted(calls.published());

        endedLongAgo(id, new ApplicationEvent.Withdrawn(cast.parties(id), null));

        awaitErased(id);
        assertThat(stores.search(words)).isEmpty();
        JsonNode sheet = ok(cast.coordinator().get(path(id))).json();
        assertThat(sheet.get("contentErased").asBoolean()).isTrue();
        assertThat(sheet.get("state").asString()).isEqualTo("withdrawn");
        assertThat(sheet.get("title").asString()).isEqualTo("Sprachcafé");
        assertThat(sheet.has("summary") || sheet.has("answers") || sheet.has("content"))
                .isFalse();
        assertThat(ok(cast.applicant().get(path(id) + "/documents")).json().get("items"))
                .isEmpty();
        JsonNode version = ok(cast.applicant().get(path(id) + "/versions/1")).json();
        assertThat(version.has("content")).isFalse();
        assertThat(version.get("sha256").asString()).hasSize(64);
        assertThat(ok(cast.applicant().get(path(id) + "/versions/1/receipt"))
                        .json()
                        .get("sha256"))
                .isEqualTo(version.get("sha256"));
        assertThat(cast.applicant()
                        .get(path(id) + "/versions/1/application.pdf")
                        .status())
                .isEqualTo(200);
        // The same words in another application are that one's own.
        JsonNode other = ok(cast.coordinator().get(path(twin))).json();
        assertThat(other.has("contentErased")).isFalse();
        assertThat(other.get("summary").asString()).isEqualTo("Treffen, einmal in der Woche.");
        assertThat(ok(cast.applicant().get(path(twin) + "/documents")).json().get("items"))
                .hasSize(1);
    }

    @Test
    void what_was_rejected_six_years_ago_is_gone_and_nothing_new_is_kept() {
        UUID id = cast.submitted(cast.publishedCall());
        for (ApplicationEvent event : new ApplicationEvent[] {
            new ApplicationEvent.Admitted(cast.parties(id), 3, 2),
            new ApplicationEvent.ReviewStarted(cast.parties(id)),
            new ApplicationEvent.Voted(cast.parties(id), Vote.of(1, 2, 0))
        }) {
            SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, id, event);
        }
        endedLongAgo(id, new ApplicationEvent.Rejected(cast.parties(id), new ContentRef("x", "0".repeat(64))));

        awaitErased(id);
        Stores stores = Stores.around(SERVICE);
        Answer refused = cast.applicant().post(path(id) + "/withdrawal", "{\"reason\": \"%s\"}".formatted(words));
        assertThat(refused.problem()).isEqualTo("application-is-rejected");
        assertThat(cast.applicant()
                        .put(path(id), "{%s}".formatted(Cast.PROPOSAL))
                        .problem())
                .isEqualTo("application-is-rejected");
        assertThat(stores.search(words)).isEmpty();
        assertThat(ok(cast.applicant().get(path(id))).json().has("summary")).isFalse();
    }

    @Test
    void an_outline_that_was_turned_down_six_years_ago_is_gone() {
        UUID id = cast.outlined();
        endedLongAgo(id, new ApplicationEvent.OutlineDeclined(cast.parties(id), new ContentRef("x", "0".repeat(64))));

        awaitErased(id);

        JsonNode sheet = ok(cast.funder().get(path(id))).json();
        assertThat(sheet.get("state").asString()).isEqualTo("outline-declined");
        assertThat(sheet.has("summary")).isFalse();
    }

    @Test
    void what_was_withdrawn_today_is_kept_and_an_alarm_that_rings_too_early_changes_nothing() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.applicant().post(path(id) + "/withdrawal"));

        retaining(Duration.ofDays(5 * 365 - 2)).ring(id, Instant.now());

        assertThat(ok(cast.coordinator().get(path(id))).json().get("summary").asString())
                .startsWith("Treffen");
        assertThat(SERVICE.<ApplicationEvent>stored(EventFamilies.APPLICATIONS, id)
                        .getLast())
                .isInstanceOf(ApplicationEvent.Withdrawn.class);

        retaining(Duration.ofDays(5 * 366 + 2)).ring(id, Instant.now());

        assertThat(ok(cast.coordinator().get(path(id))).json().has("summary")).isFalse();
    }

    @Test
    void what_crashed_between_erasing_and_saying_so_is_said_when_it_rings_again_and_only_once() {
        UUID id = cast.submitted(cast.publishedCall());
        ok(cast.applicant().post(path(id) + "/withdrawal"));
        RetainingContent crashing =
                retaining(Duration.ofDays(2_000), new CrashingStore(SERVICE.bean(EventStore.class)));

        assertThatThrownBy(() -> crashing.ring(id, Instant.now())).isInstanceOf(CrashingStore.Crash.class);
        assertThat(ok(cast.coordinator().get(path(id))).json().has("summary")).isFalse();
        assertThat(erasures(id)).isZero();

        retaining(Duration.ofDays(2_000)).ring(id, Instant.now());
        retaining(Duration.ofDays(2_001)).ring(id, Instant.now());
        assertThat(erasures(id)).isEqualTo(1);
    }

    @Test
    void what_was_approved_goes_with_its_award() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(2, 0, 0));
        ok(cast.funder().post(path(id) + "/decision", """
            {"outcome": "approved", "amount": {"amount": "5000.00", "currency": "EUR"}}
            """));
        await().untilAsserted(() ->
                assertThat(SERVICE.<AwardEvent>stored(EventFamilies.AWARDS, id)).isNotEmpty());
        assertThat(ok(cast.coordinator().get(path(id))).json().has("summary")).isTrue();

        SERVICE.happensElsewhere(
                EventFamilies.AWARDS, id, new AwardEvent.RetentionEnded(cast.parties(id), LocalDate.of(2033, 5, 3)));

        awaitErased(id);
        assertThat(SERVICE.<ApplicationEvent>stored(EventFamilies.APPLICATIONS, id)
                        .getLast())
                .isEqualTo(new ApplicationEvent.ContentErased(cast.parties(id), LocalDate.of(2033, 5, 3)));
    }

    private void endedLongAgo(UUID id, ApplicationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, id, LONG_AGO, event);
    }

    private void awaitErased(UUID id) {
        await().untilAsserted(() -> assertThat(erasures(id)).isEqualTo(1));
    }

    private static long erasures(UUID id) {
        return SERVICE.<ApplicationEvent>stored(EventFamilies.APPLICATIONS, id).stream()
                .filter(ApplicationEvent.ContentErased.class::isInstance)
                .count();
    }

    private static RetainingContent retaining(Duration later) {
        return retaining(later, SERVICE.bean(EventStore.class));
    }

    /** As the service would see it so much later. */
    private static RetainingContent retaining(Duration later, EventStore store) {
        Clock then = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
        Aggregates<Application, ApplicationCommand, ApplicationEvent> applications =
                new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
        ErasingContent erasing = new ErasingContent(
                applications,
                SERVICE.bean(Texts.class),
                SERVICE.bean(ErasingDocuments.class),
                SERVICE.bean(ErasingAwards.class),
                SERVICE.bean(Drafts.class),
                SERVICE.bean(Comments.class),
                SERVICE.bean(Checks.class),
                then);
        return new RetainingContent(
                applications, SERVICE.bean(KnownCalls.class), erasing, SERVICE.bean(Alarms.class), then);
    }
}
