package de.kommig.notifications.http;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.submitted;
import static de.kommig.testing.RoundHappenings.assigned;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What people take along of themselves. */
class PersonExportTest {

    private final Parties parties = Happenings.someParties();
    private final UUID rosa = UUID.randomUUID();
    private final UUID amira = UUID.randomUUID();
    private final Api reviewer = SERVICE.as(rosa);
    private final Api applicant = SERVICE.as(Role.ORGANISATION, amira, parties.organisation());

    @Test
    void what_one_has_been_told_oneself_and_what_one_has_read() {
        happen(submitted(parties), assigned(parties, rosa));
        String mine = inbox(reviewer, 1).at("/items/0/id").asString();
        String ours = inbox(applicant, 1).at("/items/0/id").asString();
        reviewer.post("/api/inbox/" + mine + "/reading").expect(200);
        applicant.post("/api/inbox/" + ours + "/reading").expect(200);

        JsonNode ofRosa = export(reviewer);
        assertThat(ofRosa.get("person").asString()).isEqualTo(rosa.toString());
        assertThat(ofRosa.get("messages")).hasSize(1);
        assertThat(ofRosa.at("/messages/0/kind").asString()).isEqualTo("review-requested");
        assertThat(ofRosa.at("/messages/0/read").asBoolean()).isTrue();
        assertThat(ofRosa.get("readings")).hasSize(1);
        assertThat(ofRosa.at("/readings/0/recipient").asString()).isEqualTo(rosa.toString());
        assertThat(ofRosa.at("/readings/0/event").asString())
                .isEqualTo(ofRosa.at("/messages/0/event").asString());

        JsonNode ofAmira = export(applicant);
        assertThat(ofAmira.get("messages")).as("the organisation's own").isEmpty();
        assertThat(ofAmira.at("/readings/0/recipient").asString())
                .isEqualTo(parties.organisation().toString());
        assertThat(ofAmira.toString()).doesNotContain(rosa.toString());
    }

    private static JsonNode export(Api person) {
        return person.get("/api/me/export").expect(200).json();
    }
}
