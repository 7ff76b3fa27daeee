package de.kommig.applications.erasing;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.DescribedProjects.PROJECT;
import static de.kommig.applications.DescribedProjects.applied;
import static de.kommig.applications.DescribedProjects.described;
import static de.kommig.applications.DescribedProjects.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.adopting.ProjectApplications;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.project.ProjectDecider;
import de.kommig.applications.scheduling.Alarms;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.testing.Api;
import de.kommig.testing.searching.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was said of a project goes a long time after it was put aside. */
class ProjectRetentionTest {

    private static final Instant LONG_AGO =
            Instant.now().minus(Duration.ofDays(6 * 366)).truncatedTo(ChronoUnit.MILLIS);

    private final Cast cast = new Cast();

    @Test
    void what_was_put_aside_is_taken_up_again() {
        UUID id = described(cast);
        assertThat(cast.applicant().delete(path(id) + "/archiving").problem()).isEqualTo("project-is-not-archived");
        ok(cast.applicant().post(path(id) + "/archiving"));

        assertThat(ok(cast.applicant().delete(path(id) + "/archiving"))
                        .json()
                        .get("archived")
                        .asBoolean())
                .isFalse();

        ok(cast.applicant().put(path(id), PROJECT.replace("Sprachcafé", "Sprachcafé plus")));
        assertThat(ok(cast.applicant().get(path(id) + "/revisions")).json().get("items"))
                .hasSize(2);
        await().untilAsserted(() ->
                assertThat(ok(cast.applicant().get("/api/projects")).text()).contains(id.toString()));
    }

    @Test
    void what_was_put_aside_six_years_ago_is_gone_and_stays_gone() {
        String words = "Zitronenfalter-" + UUID.randomUUID();
        Stores stores = Stores.around(SERVICE);
        Api once = cast.applicant().with("Idempotency-Key", UUID.randomUUID().toString());
        String project = PROJECT.replace("Es fehlt an Orten zum Sprechen.", words);
        UUID id = Cast.created(once.post("/api/projects", project));

        archivedLongAgo(id);

        awaitErased(id);
        await().untilAsserted(() -> assertThat(stores.search(words)).isEmpty());
        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("contentErased").asBoolean()).isTrue();
        assertThat(sheet.get("archived").asBoolean()).isTrue();
        assertThat(sheet.has("text")).isFalse();
        assertThat(once.post("/api/projects", project).status()).isEqualTo(201);
        assertThat(cast.applicant().put(path(id), project).problem()).isEqualTo("project-is-erased");
        assertThat(cast.applicant().delete(path(id) + "/archiving").problem()).isEqualTo("project-is-erased");
        assertThat(stores.search(words)).as("kept by what was refused").isEmpty();
    }

    @Test
    void as_long_as_an_application_goes_on_what_it_was_written_from_stays() {
        UUID id = described(cast);
        UUID application = applied(cast, cast.publishedCall(), id);

        archivedLongAgo(id);
        // Once the alarm has rung it is set to a day to come.
        await().untilAsserted(() ->
                assertThat(Alarm.moment("project-retention/" + id)).isAfter(Instant.now()));
        assertThat(ok(cast.applicant().get(path(id))).json().has("text")).isTrue();

        ok(cast.applicant().post(Cast.path(application) + "/withdrawal"));
        SERVICE.bean(RetainingProjects.class).ring(id, Instant.now());
        awaitErased(id);
    }

    @Test
    void what_was_put_aside_and_taken_up_again_stays() {
        UUID id = described(cast);
        ok(cast.applicant().post(path(id) + "/archiving"));
        ok(cast.applicant().delete(path(id) + "/archiving"));

        inSixYears().ring(id, Instant.now());

        assertThat(SERVICE.<ProjectEvent>stored(EventFamilies.PROJECTS, id))
                .noneMatch(ProjectEvent.ContentErased.class::isInstance);
    }

    private void archivedLongAgo(UUID id) {
        SERVICE.happensElsewhere(
                EventFamilies.PROJECTS, id, LONG_AGO, new ProjectEvent.Archived(id, cast.organisation()));
    }

    private static void awaitErased(UUID id) {
        await().untilAsserted(() -> assertThat(
                        SERVICE.<ProjectEvent>stored(EventFamilies.PROJECTS, id).getLast())
                .isInstanceOf(ProjectEvent.ContentErased.class));
    }

    private static RetainingProjects inSixYears() {
        EventStore store = SERVICE.bean(EventStore.class);
        return new RetainingProjects(
                new Aggregates<>(store, EventFamilies.PROJECTS, ProjectDecider.DECIDER),
                new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER),
                SERVICE.bean(ProjectApplications.class),
                SERVICE.bean(Alarms.class),
                Clock.fixed(Instant.now().plus(Duration.ofDays(6 * 366)), ZoneOffset.UTC));
    }
}
