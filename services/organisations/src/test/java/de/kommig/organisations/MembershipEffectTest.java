package de.kommig.organisations;

import static de.kommig.organisations.RunningOrganisations.SERVICE;

import de.kommig.testing.access.MembershipEffect;
import de.kommig.web.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people may do with an organisation is decided on itself, what coordinators may on the projection: both end in time. */
class MembershipEffectTest {

    private final UUID organisation = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private final MembershipEffect member = new MembershipEffect(
            SERVICE, organisation, api -> api.get("/api/organisations/" + organisation + "/members"));
    private final MembershipEffect coordinator =
            new MembershipEffect(SERVICE, centre, api -> api.get("/api/duplicates?limit=1"));

    MembershipEffectTest() {
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), organisation);
        SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), centre);
    }

    @Test
    void who_is_removed_is_refused_within_two_seconds() {
        member.check();
    }

    @Test
    void who_is_removed_while_the_consumer_restarts_is_refused_within_two_seconds() {
        member.checkAcrossRestart();
    }

    @Test
    void who_coordinates_no_longer_is_refused_within_two_seconds() {
        coordinator.check();
    }

    @Test
    void who_coordinates_no_longer_is_refused_within_two_seconds_while_the_consumer_restarts() {
        coordinator.checkAcrossRestart();
    }
}
