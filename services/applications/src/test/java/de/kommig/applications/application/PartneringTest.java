package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.CALL;
import static de.kommig.applications.application.ApplicationHistories.CORRECTION;
import static de.kommig.applications.application.ApplicationHistories.DRAFT;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.RETURNED;
import static de.kommig.applications.application.ApplicationHistories.WHILE_OPEN;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static de.kommig.contracts.application.PartnerRole.CO_APPLICANT;
import static de.kommig.contracts.application.PartnerRole.FISCAL_SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.testing.DeciderFixture;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartneringTest {

    private static final UUID HOUSE = new UUID(0x8000L, 0x80000000000000b1L);
    private static final UUID CLUB = new UUID(0x8000L, 0x80000000000000b2L);
    private static final ApplicationCommand SUBMIT = new ApplicationCommand.Submit(CALL, List.of(), WHILE_OPEN);
    private static final ApplicationEvent SUBMITTED =
            new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content());

    @Test
    void an_organisation_with_a_legal_form_is_asked_to_carry_a_draft() {
        DRAFT.when(ask(HOUSE, FISCAL_SPONSOR, LegalForm.REGISTERED_ASSOCIATION)).then(asked(HOUSE, FISCAL_SPONSOR));
    }

    @ParameterizedTest
    @EnumSource(names = {"INITIATIVE", "ASSOCIATION_IN_FORMATION"})
    void nobody_carries_an_application_who_cannot_answer_for_money(LegalForm form) {
        DRAFT.when(ask(HOUSE, FISCAL_SPONSOR, form)).thenRejected(ApplicationRejection.SPONSOR_HAS_NO_LEGAL_FORM);
        DRAFT.when(ask(HOUSE, CO_APPLICANT, form)).then(asked(HOUSE, CO_APPLICANT));
    }

    @Test
    void nobody_carries_an_application_whose_form_is_not_known() {
        DRAFT.when(ask(HOUSE, FISCAL_SPONSOR, null)).thenRejected(ApplicationRejection.SPONSOR_HAS_NO_LEGAL_FORM);
    }

    @ParameterizedTest
    @EnumSource
    void who_decides_takes_no_part(PartnerRole role) {
        DRAFT.when(ask(PARTIES.funder(), role, LegalForm.FOUNDATION))
                .thenRejected(ApplicationRejection.PARTNER_IS_FUNDER);
    }

    @Test
    void an_organisation_does_not_ask_itself_nor_its_duplicate() {
        UUID duplicate = CLUB;
        Set<UUID> itself = Set.of(PARTIES.organisation(), duplicate);
        DRAFT.when(new ApplicationCommand.AskPartner(duplicate, CO_APPLICANT, LegalForm.FOUNDATION, itself))
                .thenRejected(ApplicationRejection.PARTNER_IS_APPLICANT);
    }

    @Test
    void nobody_is_asked_twice_not_even_for_something_else() {
        var before = DRAFT.given(asked(HOUSE, FISCAL_SPONSOR));
        before.when(ask(HOUSE, FISCAL_SPONSOR, LegalForm.FOUNDATION))
                .thenRejected(ApplicationRejection.PARTNER_ALREADY_ASKED);
        before.when(ask(HOUSE, CO_APPLICANT, LegalForm.FOUNDATION))
                .thenRejected(ApplicationRejection.PARTNER_ALREADY_ASKED);
    }

    @Test
    void one_at_a_time_carries_an_application() {
        var before = DRAFT.given(asked(HOUSE, FISCAL_SPONSOR));
        before.when(ask(CLUB, FISCAL_SPONSOR, LegalForm.FOUNDATION))
                .thenRejected(ApplicationRejection.ANOTHER_SPONSOR_IS_NAMED);
        before.given(new ApplicationEvent.PartnerReleased(PARTIES, HOUSE, FISCAL_SPONSOR))
                .when(ask(CLUB, FISCAL_SPONSOR, LegalForm.FOUNDATION))
                .then(asked(CLUB, FISCAL_SPONSOR));
    }

    @Test
    void after_one_has_declined_another_one_is_asked_and_takes_its_place() {
        var after =
                DRAFT.given(asked(HOUSE, FISCAL_SPONSOR), declined(HOUSE, FISCAL_SPONSOR), asked(CLUB, FISCAL_SPONSOR));
        assertThat(((Application.Draft) after.state()).partners().all())
                .extracting(Partner::organisation)
                .containsExactly(CLUB);
    }

    @Test
    void twenty_and_no_more_take_part() {
        DeciderFixture<Application, ApplicationCommand, ApplicationEvent> many = DRAFT;
        for (int i = 1; i < Partnering.MOST_PARTNERS; i++) {
            many = many.given(asked(new UUID(9, i), CO_APPLICANT));
        }
        many.when(ask(HOUSE, CO_APPLICANT, LegalForm.INITIATIVE)).then(asked(HOUSE, CO_APPLICANT));
        many.given(asked(HOUSE, CO_APPLICANT))
                .when(ask(CLUB, CO_APPLICANT, LegalForm.INITIATIVE))
                .thenRejected(ApplicationRejection.TOO_MANY_PARTNERS);
    }

    @Test
    void who_was_asked_agrees_once() {
        var before = DRAFT.given(asked(HOUSE, FISCAL_SPONSOR));
        before.when(new ApplicationCommand.ConfirmPartner(HOUSE, FISCAL_SPONSOR))
                .then(confirmed(HOUSE, FISCAL_SPONSOR));
        before.given(confirmed(HOUSE, FISCAL_SPONSOR))
                .when(new ApplicationCommand.ConfirmPartner(HOUSE, FISCAL_SPONSOR))
                .thenRejected(ApplicationRejection.PARTNER_ALREADY_CONFIRMED);
    }

    @Test
    void nobody_answers_who_was_not_asked_for_that() {
        var before = DRAFT.given(asked(HOUSE, FISCAL_SPONSOR));
        before.when(new ApplicationCommand.ConfirmPartner(HOUSE, CO_APPLICANT))
                .thenRejected(ApplicationRejection.NO_SUCH_PARTNER);
        before.when(new ApplicationCommand.DeclinePartnership(CLUB, FISCAL_SPONSOR, null))
                .thenRejected(ApplicationRejection.NO_SUCH_PARTNER);
        before.when(new ApplicationCommand.ReleasePartner(CLUB, FISCAL_SPONSOR))
                .thenRejected(ApplicationRejection.NO_SUCH_PARTNER);
    }

    @Test
    void who_has_declined_does_not_agree_or_decline_any_more() {
        var before = DRAFT.given(asked(HOUSE, CO_APPLICANT), declined(HOUSE, CO_APPLICANT));
        before.when(new ApplicationCommand.ConfirmPartner(HOUSE, CO_APPLICANT))
                .thenRejected(ApplicationRejection.NO_SUCH_PARTNER);
        before.when(new ApplicationCommand.DeclinePartnership(HOUSE, CO_APPLICANT, null))
                .thenRejected(ApplicationRejection.NO_SUCH_PARTNER);
        before.when(ask(HOUSE, CO_APPLICANT, null)).then(asked(HOUSE, CO_APPLICANT));
    }

    @Test
    void an_agreement_can_be_taken_back_until_it_is_handed_in() {
        DRAFT.given(asked(HOUSE, FISCAL_SPONSOR), confirmed(HOUSE, FISCAL_SPONSOR))
                .when(new ApplicationCommand.DeclinePartnership(HOUSE, FISCAL_SPONSOR, ref("why")))
                .then(new ApplicationEvent.PartnerDeclined(PARTIES, HOUSE, FISCAL_SPONSOR, ref("why")));
        DRAFT.given(asked(HOUSE, FISCAL_SPONSOR), confirmed(HOUSE, FISCAL_SPONSOR), SUBMITTED)
                .when(new ApplicationCommand.DeclinePartnership(HOUSE, FISCAL_SPONSOR, null))
                .thenRejected(ApplicationRejection.APPLICATION_IS_SUBMITTED);
    }

    @Test
    void an_agreement_stays_when_the_application_changes() {
        var after = DRAFT.given(
                asked(HOUSE, FISCAL_SPONSOR),
                confirmed(HOUSE, FISCAL_SPONSOR),
                new ApplicationEvent.Edited(PARTIES, "Anders", FIRST.requested(), ref("other")));
        assertThat(((Application.Draft) after.state())
                        .partners()
                        .sponsor()
                        .orElseThrow()
                        .hasConfirmed())
                .isTrue();
    }

    @Test
    void an_application_waits_for_who_has_not_answered() {
        DRAFT.given(asked(HOUSE, FISCAL_SPONSOR)).when(SUBMIT).thenRejected(new SponsorMissing(List.of(HOUSE)));
        DRAFT.given(asked(HOUSE, CO_APPLICANT), asked(CLUB, CO_APPLICANT), confirmed(HOUSE, CO_APPLICANT))
                .when(SUBMIT)
                .thenRejected(new CoApplicantsMissing(List.of(CLUB)));
    }

    @Test
    void it_is_handed_in_with_those_who_have_agreed_and_no_others() {
        var after = DRAFT.given(
                asked(HOUSE, FISCAL_SPONSOR),
                confirmed(HOUSE, FISCAL_SPONSOR),
                asked(CLUB, CO_APPLICANT),
                declined(CLUB, CO_APPLICANT));
        after.when(SUBMIT).then(SUBMITTED);
        assertThat(((Application.Submitted) after.given(SUBMITTED).state())
                        .dossier()
                        .partners()
                        .all())
                .extracting(Partner::organisation)
                .containsExactly(HOUSE);
    }

    @Test
    void while_it_is_corrected_others_still_see_who_had_agreed() {
        var after = DRAFT.given(
                asked(HOUSE, FISCAL_SPONSOR),
                confirmed(HOUSE, FISCAL_SPONSOR),
                SUBMITTED,
                new ApplicationEvent.Returned(PARTIES, CORRECTION.text(), CORRECTION.respondBy()),
                new ApplicationEvent.PartnerReleased(PARTIES, HOUSE, FISCAL_SPONSOR),
                asked(CLUB, CO_APPLICANT));
        Application.Returned returned = (Application.Returned) after.state();
        assertThat(returned.dossier().partners().all())
                .extracting(Partner::organisation)
                .containsExactly(HOUSE);
        assertThat(returned.partners().all()).extracting(Partner::organisation).containsExactly(CLUB);
        after.when(SUBMIT).thenRejected(new CoApplicantsMissing(List.of(CLUB)));
    }

    @Test
    void others_are_asked_while_it_is_corrected_too() {
        RETURNED.when(ask(HOUSE, CO_APPLICANT, LegalForm.INITIATIVE)).then(asked(HOUSE, CO_APPLICANT));
    }

    private static ApplicationCommand ask(UUID organisation, PartnerRole role, @Nullable LegalForm form) {
        return new ApplicationCommand.AskPartner(organisation, role, form, Set.of(PARTIES.organisation()));
    }

    private static ApplicationEvent asked(UUID organisation, PartnerRole role) {
        return new ApplicationEvent.PartnerAsked(PARTIES, organisation, role);
    }

    private static ApplicationEvent confirmed(UUID organisation, PartnerRole role) {
        return new ApplicationEvent.PartnerConfirmed(PARTIES, organisation, role);
    }

    private static ApplicationEvent declined(UUID organisation, PartnerRole role) {
        return new ApplicationEvent.PartnerDeclined(PARTIES, organisation, role, null);
    }
}
