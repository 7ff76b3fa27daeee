package de.kommig.notifications;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.admitted;
import static de.kommig.testing.Happenings.drafted;
import static de.kommig.testing.Happenings.submitted;

import de.kommig.contracts.Parties;
import de.kommig.testing.Api;
import de.kommig.testing.Happenings;
import de.kommig.testing.fuzzing.Fuzzing;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FuzzingTest {

    private final Parties parties = Happenings.someParties();

    @Test
    void whatever_is_sent_is_answered() {
        Api applicant = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), parties.organisation());
        happen(drafted(parties), submitted(parties), admitted(parties));
        inbox(applicant, 2);
        Fuzzing.of(SERVICE)
                .knowing(parties.application(), parties.call())
                .as(applicant, SERVICE.as(Role.FUNDER, UUID.randomUUID(), parties.funder()), Running.coordinator())
                .check();
    }
}
