package de.kommig.applications;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.path;

import de.kommig.testing.access.MembershipEffect;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembershipEffectTest {

    private final Cast cast = new Cast();
    private final UUID draft = cast.drafted(cast.publishedCall());
    private final MembershipEffect effect =
            new MembershipEffect(SERVICE, cast.organisation(), member -> member.get(path(draft)));

    @Test
    void who_is_removed_is_refused_within_two_seconds() {
        effect.check();
    }

    @Test
    void who_is_removed_while_the_consumer_restarts_is_refused_within_two_seconds() {
        effect.checkAcrossRestart();
    }
}
