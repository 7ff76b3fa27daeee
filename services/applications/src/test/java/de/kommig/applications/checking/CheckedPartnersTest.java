package de.kommig.applications.checking;

import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.applications.SavingDrafts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who takes part is looked at, too, and again when somebody joins. */
class CheckedPartnersTest {

    private final Cast cast = new Cast();
    private final CheckedCalls calls = new CheckedCalls(cast);
    private final UUID id = cast.drafted(calls.published());

    @Test
    void whoever_joins_opens_the_item_again_and_the_funder_does_not_learn_of_it() {
        SavingDrafts.complete(cast.applicant(), id);
        joins(new Cast());
        ok(cast.applicant().post(path(id) + "/submission"));
        calls.settle(id);
        assertThat(calls.checklist(id).get("items").findValuesAsString("key"))
                .last()
                .isEqualTo("partners");
        assertThat(calls.checklist(id).get("open").asInt()).isZero();

        ok(cast.requestCorrection(id));
        joins(new Cast());
        ok(cast.applicant().post(path(id) + "/submission"));

        assertThat(cast.coordinator()
                        .post(path(id) + "/admission")
                        .json()
                        .at("/details/open")
                        .findValuesAsString("key"))
                .containsExactly("partners");
        assertThat(ok(cast.funder().get(path(id) + "/checklist"))
                        .json()
                        .get("items")
                        .findValuesAsString("key"))
                .hasSize(9)
                .doesNotContain("partners");
    }

    private void joins(Cast club) {
        ok(club.applicant().get("/api/applications"));
        String asking = "{\"organisationId\": \"%s\"}".formatted(club.organisation());
        await().untilAsserted(() -> ok(cast.applicant().post(path(id) + "/co-applicants", asking)));
        ok(club.applicant().post(path(id) + "/co-applicants/" + club.organisation() + "/confirmation"));
    }
}
