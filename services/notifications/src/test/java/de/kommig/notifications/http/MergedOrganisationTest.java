package de.kommig.notifications.http;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another organisation goes on in place of the one to which the entries are addressed. */
class MergedOrganisationTest {

    private final Parties parties = Happenings.someParties();
    private final UUID duplicate = parties.organisation();
    private final UUID survivor = UUID.randomUUID();

    @Test
    void what_is_told_to_the_duplicate_before_and_after_reaches_the_survivors_members() {
        Api before = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), duplicate);
        Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        happen(drafted(parties), submitted(parties));
        inbox(before, 1);

        Merger.happens(SERVICE, duplicate, survivor);
        happen(admitted(parties));

        JsonNode inbox = inbox(amira, 2);
        assertThat(inbox.at("/items/0/kind").asString()).isEqualTo("admitted");
        assertThat(inbox.at("/items/0/recipient").asString()).isEqualTo(duplicate.toString());
        assertThat(inbox.at("/unread").asInt()).isEqualTo(2);
        amira.post("/api/inbox/" + inbox.at("/items/0/id").asString() + "/reading")
                .expect(200);
        assertThat(amira.get("/api/inbox").json().at("/unread").asInt()).isEqualTo(1);
    }
}
