package de.kommig.applications.inbound;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.store.StoredEvent;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoundsReactionTest {

    private final Cast cast = new Cast();

    @Test
    void what_follows_from_a_round_says_so() {
        UUID id = cast.admitted(cast.publishedCall());
        open(id, cast.parties(id));
        awaitState(id, "under-review");

        StoredEvent started =
                SERVICE.storedWithAttributes(EventFamilies.APPLICATIONS, id).getLast();
        assertThat(started.actor()).isEqualTo("system:applications");
    }

    @Test
    void a_round_that_opens_after_the_withdrawal_changes_nothing_and_holds_nothing_up() {
        UUID call = cast.publishedCall();
        UUID withdrawn = cast.admitted(call);
        UUID other = cast.admitted(call);
        Parties parties = cast.parties(withdrawn);
        ok(cast.applicant().post(path(withdrawn) + "/withdrawal"));

        open(withdrawn, parties);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, withdrawn, new RoundEvent.Abandoned(parties));
        open(other, cast.parties(other));

        awaitState(other, "under-review");
        assertThat(state(cast.applicant().get(path(withdrawn)))).isEqualTo("withdrawn");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, withdrawn)).hasSize(4);
        assertThat(ok(cast.coordinator().get("/actuator/subscriptions")).text()).doesNotContain("round-" + withdrawn);
    }

    @Test
    void a_round_of_an_application_that_never_was_holds_up_itself_alone() {
        UUID unknown = UUID.randomUUID();
        UUID known = cast.admitted(cast.publishedCall());
        Parties parties = cast.parties(known);

        open(unknown, new Parties(unknown, parties.call(), parties.funder(), parties.organisation()));
        open(known, parties);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, known, new RoundEvent.Closed(parties, Vote.of(1, 1, 0)));

        awaitState(known, "voted");
        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, unknown)).isEmpty();
        await().untilAsserted(() -> assertThat(
                        ok(cast.coordinator().get("/actuator/subscriptions")).text())
                .contains("round-" + unknown)
                .doesNotContain("round-" + known));
    }

    private static void open(UUID id, Parties parties) {
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, id, new RoundEvent.Opened(parties, 3, 2));
    }

    private void awaitState(UUID id, String expected) {
        await().untilAsserted(
                        () -> assertThat(state(cast.applicant().get(path(id)))).isEqualTo(expected));
    }
}
