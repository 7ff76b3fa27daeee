package de.kommig.applications.drafting;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.SavingDrafts;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was saved is kept, also when the application is taken back: for its authors to see, and for nobody else. */
class WithdrawnAsSavedTest {

    private final Cast cast = new Cast();
    private final UUID call = cast.publishedCall();

    @Test
    void a_draft_that_is_taken_back_shows_its_authors_what_was_saved_last() {
        UUID id = cast.drafted(call);
        ok(SavingDrafts.save(
                cast.applicant(),
                id,
                1,
                SavingDrafts.title("Zuletzt gespeichert") + "," + SavingDrafts.answer("goals", "Zuletzt")));

        assertThat(state(cast.applicant().post(path(id) + "/withdrawal"))).isEqualTo("withdrawn");

        JsonNode sheet = ok(cast.applicant().get(path(id))).json();
        assertThat(sheet.get("title").asString()).isEqualTo("Zuletzt gespeichert");
        assertThat(sheet.at("/answers/goals").asString()).isEqualTo("Zuletzt");
        await().untilAsserted(() -> assertThat(ok(cast.applicant().get("/api/applications?state=withdrawn"))
                        .text())
                .contains("Zuletzt gespeichert"));
        assertThat(cast.coordinator().get(path(id)).status()).isEqualTo(404);
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id).toString()).doesNotContain("Zuletzt,");
    }

    @Test
    void one_that_was_sent_back_shows_others_what_was_handed_in() {
        UUID id = cast.submitted(call);
        ok(cast.requestCorrection(id));
        long revision = SavingDrafts.draft(cast.applicant(), id).get("revision").asLong();
        ok(SavingDrafts.save(cast.applicant(), id, revision, SavingDrafts.title("Noch nicht eingereicht")));

        ok(cast.applicant().post(path(id) + "/withdrawal"));

        assertThat(title(cast.applicant().get(path(id)).json())).isEqualTo("Noch nicht eingereicht");
        assertThat(title(cast.coordinator().get(path(id)).json())).isEqualTo("Sprachcafé");
        assertThat(title(cast.funder().get(path(id)).json())).isEqualTo("Sprachcafé");
        await().untilAsserted(() -> assertThat(ok(cast.coordinator().get("/api/applications?call=" + call))
                        .text())
                .contains("withdrawn")
                .doesNotContain("Noch nicht eingereicht"));
    }

    @Test
    void with_nothing_saved_since_the_event_tells_nothing_new() {
        UUID id = cast.drafted(call);

        ok(cast.applicant().post(path(id) + "/withdrawal"));

        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id).getLast())
                .isEqualTo(new ApplicationEvent.Withdrawn(cast.parties(id), null));
    }

    @Test
    void a_withdrawal_of_an_older_version_leaves_the_draft_open() {
        UUID id = cast.submitted(call);
        ok(cast.requestCorrection(id));
        long revision = SavingDrafts.draft(cast.applicant(), id).get("revision").asLong();

        assertThat(cast.applicant()
                        .with("If-Match", "\"1\"")
                        .post(path(id) + "/withdrawal")
                        .status())
                .isEqualTo(412);

        ok(SavingDrafts.save(cast.applicant(), id, revision, SavingDrafts.title("Weiter")));
    }

    private static String title(JsonNode sheet) {
        return sheet.get("title").asString();
    }
}
