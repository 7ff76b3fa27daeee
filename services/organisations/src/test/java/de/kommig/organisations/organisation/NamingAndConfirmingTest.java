package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_CONFIRMED;
import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_MERGED;
import static de.kommig.organisations.organisation.OrganisationRejection.CONFIRMED_UNDER_THIS_NAME;
import static de.kommig.organisations.organisation.OrganisationRejection.NOT_REGISTERED;
import static de.kommig.organisations.organisation.OrganisationRejection.NO_FUNDER;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.DeciderFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamingAndConfirmingTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID AMIRA = UUID.fromString("00000000-0000-8000-8000-00000000000a");
    private static final OrganisationEvent CONFIRMED = new OrganisationEvent.Confirmed(ID);

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> nothing =
            DeciderFixture.of(OrganisationDecider.DECIDER);

    private DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> registeredOn(Side side) {
        return nothing.given(new OrganisationEvent.Registered(ID, "Brücken", LegalForm.FOUNDATION, side, AMIRA));
    }

    @Test
    void an_organisation_takes_another_name() {
        var renamed = registeredOn(Side.CIVIL_SOCIETY)
                .when(new OrganisationCommand.Rename("Brücken bauen", false))
                .then(new OrganisationEvent.Renamed(ID, "Brücken bauen"));

        assertThat(((Organisation.Registered) renamed.state()).name()).isEqualTo("Brücken bauen");
        renamed.when(new OrganisationCommand.Rename("Brücken bauen", false)).thenRejected(SAME_NAME);
    }

    @Test
    void a_funder_is_confirmed_once() {
        var confirmed = registeredOn(Side.FUNDER)
                .when(new OrganisationCommand.Confirm())
                .then(CONFIRMED);

        assertThat(((Organisation.Registered) confirmed.state()).confirmed()).isTrue();
        confirmed.when(new OrganisationCommand.Confirm()).thenRejected(ALREADY_CONFIRMED);
        assertThat(ALREADY_CONFIRMED.alreadyDone()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Side.class, names = "FUNDER", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_is_confirmed(Side side) {
        registeredOn(side).when(new OrganisationCommand.Confirm()).thenRejected(NO_FUNDER);
    }

    @Test
    void who_has_been_confirmed_under_a_name_keeps_it() {
        registeredOn(Side.FUNDER)
                .given(CONFIRMED)
                .when(new OrganisationCommand.Rename("Eine andere Stiftung", false))
                .thenRejected(CONFIRMED_UNDER_THIS_NAME);
        registeredOn(Side.FUNDER)
                .given(CONFIRMED)
                .when(new OrganisationCommand.Rename("Eine andere Stiftung", true))
                .then(new OrganisationEvent.Renamed(ID, "Eine andere Stiftung"));
        registeredOn(Side.FUNDER)
                .when(new OrganisationCommand.Rename("Eine andere Stiftung", false))
                .then(new OrganisationEvent.Renamed(ID, "Eine andere Stiftung"));
    }

    @Test
    void what_is_not_registered_or_has_ended_has_no_name_to_change_and_nothing_to_confirm() {
        var merged = registeredOn(Side.FUNDER)
                .given(new OrganisationEvent.Merged(ID, UUID.randomUUID(), List.of(), List.of()));

        nothing.when(new OrganisationCommand.Rename("Neu", false)).thenRejected(NOT_REGISTERED);
        nothing.when(new OrganisationCommand.Confirm()).thenRejected(NOT_REGISTERED);
        merged.when(new OrganisationCommand.Rename("Neu", false)).thenRejected(ALREADY_MERGED);
        merged.when(new OrganisationCommand.Confirm()).thenRejected(ALREADY_MERGED);
    }
}
