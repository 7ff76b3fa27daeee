package de.kommig.applications.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.Cast;
import de.kommig.testing.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people take along of themselves. */
class PersonExportTest {

    private final Cast cast = new Cast();

    @Test
    void what_one_has_done_is_in_it_and_what_others_did_is_not() {
        UUID call = cast.publishedCall();
        UUID application = cast.submitted(call);

        JsonNode ofApplicant = export(cast.applicant());
        assertThat(ofApplicant.get("actions").findValuesAsString("type"))
                .containsExactly("de.kommig.application.drafted.v1", "de.kommig.application.submitted.v1");
        assertThat(ofApplicant.get("actions").findValuesAsString("subject")).containsOnly(application.toString());
        assertThat(export(cast.funder()).get("actions").findValuesAsString("type"))
                .containsExactly("de.kommig.call.drafted.v1", "de.kommig.call.published.v1");
        assertThat(export(cast.reviewer(UUID.randomUUID())).get("actions")).isEmpty();
    }

    private static JsonNode export(Api person) {
        return person.get("/api/me/export").expect(200).json();
    }
}
