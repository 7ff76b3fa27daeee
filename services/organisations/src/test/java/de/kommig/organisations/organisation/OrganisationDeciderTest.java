package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_COMMITTED;
import static de.kommig.organisations.organisation.OrganisationRejection.ALREADY_REGISTERED;
import static de.kommig.organisations.organisation.OrganisationRejection.BEFORE_THE_LAST_CHANGE;
import static de.kommig.organisations.organisation.OrganisationRejection.DAY_IN_THE_FUTURE;
import static de.kommig.organisations.organisation.OrganisationRejection.NOTHING_TO_CORRECT;
import static de.kommig.organisations.organisation.OrganisationRejection.NOT_COMMITTED;
import static de.kommig.organisations.organisation.OrganisationRejection.NOT_REGISTERED;
import static de.kommig.organisations.organisation.OrganisationRejection.PUBLIC_BODY_STAYS;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_LEGAL_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.organisation.Organisation.Commitment;
import de.kommig.organisations.organisation.Organisation.LegalFormPeriod;
import de.kommig.testing.DeciderFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrganisationDeciderTest {

    private static final UUID ID = UUID.fromString("00000000-0000-8000-8000-000000000001");
    private static final UUID AMIRA = UUID.fromString("00000000-0000-8000-8000-00000000000a");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final RegisterEntry ENTRY = new RegisterEntry("Amtsgericht Hamburg", "VR 12345");
    private static final String RACISM = "against-racism-and-right-wing-extremism";
    private static final OrganisationEvent.Registered REGISTERED =
            new OrganisationEvent.Registered(ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA);
    private static final OrganisationEvent IN_FORMATION =
            new OrganisationEvent.LegalFormChanged(ID, LegalForm.ASSOCIATION_IN_FORMATION, SPRING, null);
    private static final OrganisationEvent COMMITTED =
            new OrganisationEvent.CharterAdopted(ID, RACISM, "2014-09-26", SPRING);

    private final DeciderFixture<Organisation, OrganisationCommand, OrganisationEvent> nothing =
            DeciderFixture.of(OrganisationDecider.DECIDER);

    @Test
    void an_organisation_registers_as_what_it_is() {
        var registered = nothing.when(new OrganisationCommand.Register(
                        ID, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, AMIRA))
                .then(REGISTERED);
        assertThat(registered.state())
                .isEqualTo(new Organisation.Registered(
                        ID,
                        "Brücken bauen",
                        Side.CIVIL_SOCIETY,
                        false,
                        List.of(new LegalFormPeriod(LegalForm.INITIATIVE, null, null)),
                        List.of(),
                        null,
                        new Members(
                                List.of(new Membership(AMIRA, MemberRole.OWNER, null)),
                                List.of(),
                                List.of(),
                                List.of()),
                        List.of(),
                        Set.of()));
    }

    @Test
    void an_organisation_registers_once_whatever_it_calls_itself() {
        nothing.given(REGISTERED)
                .when(new OrganisationCommand.Register(ID, "Anders", LegalForm.FOUNDATION, Side.FUNDER, AMIRA))
                .thenRejected(ALREADY_REGISTERED);
        assertThat(ALREADY_REGISTERED.alreadyDone()).isTrue();
    }

    @Test
    void only_a_registered_organisation_can_do_anything() {
        nothing.when(change(LegalForm.FOUNDATION, SPRING)).thenRejected(NOT_REGISTERED);
        nothing.when(adopt("2014-09-26")).thenRejected(NOT_REGISTERED);
        nothing.when(new OrganisationCommand.RevokeCharter(RACISM)).thenRejected(NOT_REGISTERED);
    }

    @Test
    void an_initiative_becomes_a_registered_association_and_what_it_was_stays_known() {
        var changed = nothing.given(REGISTERED, IN_FORMATION)
                .when(new OrganisationCommand.ChangeLegalForm(LegalForm.REGISTERED_ASSOCIATION, TODAY, ENTRY, TODAY))
                .then(new OrganisationEvent.LegalFormChanged(ID, LegalForm.REGISTERED_ASSOCIATION, TODAY, ENTRY));
        assertThat(((Organisation.Registered) changed.state()).legalForms())
                .containsExactly(
                        new LegalFormPeriod(LegalForm.INITIATIVE, null, null),
                        new LegalFormPeriod(LegalForm.ASSOCIATION_IN_FORMATION, SPRING, null),
                        new LegalFormPeriod(LegalForm.REGISTERED_ASSOCIATION, TODAY, ENTRY));
    }

    @Test
    void a_registered_association_registers_with_its_entry() {
        var registered = nothing.when(new OrganisationCommand.Register(
                        ID, "Brücken bauen e. V.", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY, AMIRA, ENTRY))
                .then(new OrganisationEvent.Registered(
                        ID, "Brücken bauen e. V.", LegalForm.REGISTERED_ASSOCIATION, Side.CIVIL_SOCIETY, AMIRA, ENTRY));

        assertThat(((Organisation.Registered) registered.state()).legalForms())
                .containsExactly(new LegalFormPeriod(LegalForm.REGISTERED_ASSOCIATION, null, ENTRY));
    }

    @Test
    void what_was_said_of_the_legal_form_can_be_corrected_and_what_it_was_before_stays_known() {
        var corrected = nothing.given(REGISTERED, IN_FORMATION)
                .when(new OrganisationCommand.CorrectLegalForm(TODAY, ENTRY, TODAY))
                .then(new OrganisationEvent.LegalFormCorrected(ID, TODAY, ENTRY));

        assertThat(((Organisation.Registered) corrected.state()).legalForms())
                .containsExactly(
                        new LegalFormPeriod(LegalForm.INITIATIVE, null, null),
                        new LegalFormPeriod(LegalForm.ASSOCIATION_IN_FORMATION, TODAY, ENTRY));
        corrected
                .when(new OrganisationCommand.CorrectLegalForm(null, null, TODAY))
                .then(new OrganisationEvent.LegalFormCorrected(ID, TODAY, null));
        nothing.given(REGISTERED)
                .when(new OrganisationCommand.CorrectLegalForm(SPRING, null, TODAY))
                .then(new OrganisationEvent.LegalFormCorrected(ID, SPRING, null))
                .when(new OrganisationCommand.CorrectLegalForm(null, null, TODAY))
                .then(new OrganisationEvent.LegalFormCorrected(ID, null, null));
    }

    @Test
    void a_correction_corrects_something_that_has_happened_in_its_order() {
        nothing.given(REGISTERED)
                .when(new OrganisationCommand.CorrectLegalForm(null, null, TODAY))
                .thenRejected(NOTHING_TO_CORRECT);
        var inFormation = nothing.given(REGISTERED, IN_FORMATION);
        inFormation
                .when(new OrganisationCommand.CorrectLegalForm(SPRING, null, TODAY))
                .thenRejected(NOTHING_TO_CORRECT);
        inFormation
                .when(new OrganisationCommand.CorrectLegalForm(TODAY.plusDays(1), ENTRY, TODAY))
                .thenRejected(DAY_IN_THE_FUTURE);
        nothing.given(
                        REGISTERED,
                        IN_FORMATION,
                        new OrganisationEvent.LegalFormChanged(ID, LegalForm.REGISTERED_ASSOCIATION, TODAY, null))
                .when(new OrganisationCommand.CorrectLegalForm(SPRING.minusDays(1), ENTRY, TODAY))
                .thenRejected(BEFORE_THE_LAST_CHANGE);
    }

    @Test
    void an_attempt_to_found_an_association_can_be_given_up() {
        nothing.given(REGISTERED, IN_FORMATION)
                .when(change(LegalForm.INITIATIVE, TODAY))
                .then(new OrganisationEvent.LegalFormChanged(ID, LegalForm.INITIATIVE, TODAY, null));
    }

    @Test
    void a_change_is_a_change_has_happened_and_comes_after_the_last_one() {
        var inFormation = nothing.given(REGISTERED, IN_FORMATION);

        inFormation.when(change(LegalForm.ASSOCIATION_IN_FORMATION, TODAY)).thenRejected(SAME_LEGAL_FORM);
        inFormation
                .when(change(LegalForm.REGISTERED_ASSOCIATION, TODAY.plusDays(1)))
                .thenRejected(DAY_IN_THE_FUTURE);
        inFormation
                .when(change(LegalForm.REGISTERED_ASSOCIATION, SPRING.minusDays(1)))
                .thenRejected(BEFORE_THE_LAST_CHANGE);
        inFormation
                .when(change(LegalForm.REGISTERED_ASSOCIATION, SPRING))
                .then(new OrganisationEvent.LegalFormChanged(ID, LegalForm.REGISTERED_ASSOCIATION, SPRING, null));
    }

    @Test
    void a_public_body_stays_one_and_nobody_becomes_one() {
        nothing.given(REGISTERED).when(change(LegalForm.PUBLIC_BODY, TODAY)).thenRejected(PUBLIC_BODY_STAYS);
        nothing.given(new OrganisationEvent.Registered(ID, "Bezirksamt", LegalForm.PUBLIC_BODY, Side.FUNDER, AMIRA))
                .when(change(LegalForm.FOUNDATION, TODAY))
                .thenRejected(PUBLIC_BODY_STAYS);
    }

    @Test
    void an_organisation_commits_itself_to_a_charter_on_a_day() {
        var committed = nothing.given(REGISTERED)
                .when(adopt("2014-09-26"))
                .then(new OrganisationEvent.CharterAdopted(ID, RACISM, "2014-09-26", TODAY));
        assertThat(((Organisation.Registered) committed.state()).commitments())
                .containsExactly(new Commitment(RACISM, "2014-09-26", TODAY));
    }

    @Test
    void a_new_version_takes_the_place_of_the_old_one_and_the_same_changes_nothing() {
        nothing.given(REGISTERED, COMMITTED).when(adopt("2014-09-26")).thenRejected(ALREADY_COMMITTED);

        var renewed = nothing.given(REGISTERED, COMMITTED)
                .when(adopt("2027-01-01"))
                .then(new OrganisationEvent.CharterAdopted(ID, RACISM, "2027-01-01", TODAY));
        assertThat(((Organisation.Registered) renewed.state()).commitments())
                .containsExactly(new Commitment(RACISM, "2027-01-01", TODAY));
    }

    @Test
    void a_commitment_can_be_revoked_once_and_made_again() {
        var revoked = new OrganisationEvent.CharterRevoked(ID, RACISM);

        nothing.given(REGISTERED, COMMITTED)
                .when(new OrganisationCommand.RevokeCharter(RACISM))
                .then(revoked);
        nothing.given(REGISTERED, COMMITTED, revoked)
                .when(new OrganisationCommand.RevokeCharter(RACISM))
                .thenRejected(NOT_COMMITTED);
        nothing.given(REGISTERED, COMMITTED, revoked)
                .when(adopt("2014-09-26"))
                .then(new OrganisationEvent.CharterAdopted(ID, RACISM, "2014-09-26", TODAY));
    }

    private static OrganisationCommand change(LegalForm legalForm, LocalDate since) {
        return new OrganisationCommand.ChangeLegalForm(legalForm, since, null, TODAY);
    }

    private static OrganisationCommand adopt(String version) {
        return new OrganisationCommand.AdoptCharter(RACISM, version, TODAY);
    }
}
