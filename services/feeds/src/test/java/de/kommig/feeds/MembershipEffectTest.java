package de.kommig.feeds;

import static de.kommig.feeds.Running.SERVICE;
import static de.kommig.feeds.Running.as;
import static de.kommig.feeds.Running.path;

import de.kommig.testing.access.MembershipEffect;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {

    private final UUID funder = UUID.randomUUID();
    private final MembershipEffect effect = new MembershipEffect(SERVICE, funder, member -> member.get(path(funder)));

    @BeforeEach
    void theFunderIsKnown() {
        as(funder).get(path(funder)).expect(200);
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
