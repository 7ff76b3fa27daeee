package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.OrganisationEvent.Registered;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeciderFixtureTest {

    enum Refused implements Rejection {
        TOO_LATE,
        TOO_EARLY;

        @Override
        public String code() {
            return name();
        }
    }

    private static final Decider<Integer, Integer, String> SUMS = new Decider<>(
            0,
            (sum, event) -> sum + event.length(),
            (sum, command) ->
                    sum + command > 5 ? Decision.rejected(Refused.TOO_LATE) : Decision.accepted("x".repeat(command)));

    private final DeciderFixture<Integer, Integer, String> two =
            DeciderFixture.of(SUMS).given("xx");

    @Test
    void a_right_expectation_passes() {
        two.when(3).then("xxx");
        two.when(4).thenRejected(Refused.TOO_LATE);
    }

    @Test
    void history_goes_on_from_what_was_decided() {
        two.when(3).then("xxx").when(1).thenRejected(Refused.TOO_LATE);
    }

    @Test
    void a_fixture_does_not_remember_what_was_tried_with_it() {
        two.when(3).then("xxx");
        two.when(3).then("xxx");
    }

    @Test
    void a_wrong_expectation_fails() {
        assertThatThrownBy(() -> two.when(3).then("x")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> two.when(4).then("xxxx")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> two.when(3).thenRejected(Refused.TOO_LATE)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> two.when(4).thenRejected(Refused.TOO_EARLY)).isInstanceOf(AssertionError.class);
    }

    @Test
    void an_event_of_the_published_language_must_fit_its_schema() {
        Decider<Integer, Integer, OrganisationEvent> decider =
                new Decider<>(0, (state, event) -> state, (state, command) -> Decision.rejected(Refused.TOO_LATE));
        UUID id = UUID.randomUUID();

        DeciderFixture.of(decider)
                .given(new Registered(id, "Verein", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY, null));
        assertThatThrownBy(() -> DeciderFixture.of(decider)
                        .given(new Registered(id, "", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY, null)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("de.kommig.organisation.registered.v1");
    }
}
