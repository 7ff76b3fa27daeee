package de.kommig.notifications;

import static de.kommig.notifications.Running.SERVICE;
import static de.kommig.notifications.Running.happen;
import static de.kommig.notifications.Running.inbox;
import static de.kommig.testing.Happenings.submitted;

import de.kommig.contracts.Parties;
import de.kommig.testing.Happenings;
import de.kommig.testing.access.MembershipEffect;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {

    private final Parties parties = Happenings.someParties();
    private final String reading = "/api/inbox/" + entry() + "/reading";
    private final MembershipEffect effect =
            new MembershipEffect(SERVICE, parties.organisation(), member -> member.post(reading));

    private String entry() {
        happen(submitted(parties));
        return inbox(SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), parties.organisation()), 1)
                .at("/items/0/id")
                .asString();
    }

    @Test
    void who_is_removed_is_refused_within_two_seconds() {
        effect.check();
    }

    @Test
    void who_is_removed_while_the_consumer_restarts_is_refused_within_two_seconds() {
        effect.checkAcrossRestart();
    }
}
