package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.testing.DeciderFixture;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationDeciderTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final OrganisationEvent.Registered REGISTERED =
            new OrganisationEvent.Registered(ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY);

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> nothing =
            DeciderFixture.of(OrganisationDecider.DECIDER);

    @Test
    void an_organisation_registers_as_what_it_is() {
        var registered = nothing.when(
                        new OrganisationCommand.Register(ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY))
                .then(REGISTERED);
        assertThat(registered.state())
                .isEqualTo(new Organisation.Registered(ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY));
    }

    @Test
    void an_organisation_registers_once_whatever_it_calls_itself() {
        nothing.given(REGISTERED)
                .when(new OrganisationCommand.Register(ID, "Anders", LegalForm.FOUNDATION, Side.FUNDER))
                .thenRejected(ALREADY_REGISTERED);
        assertThat(ALREADY_REGISTERED.alreadyDone()).isTrue();
    }
}
