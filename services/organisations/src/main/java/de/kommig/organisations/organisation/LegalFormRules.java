package de.kommig.organisations.organisation;

import static de.kommig.organisations.organisation.OrganisationRejection.BEFORE_THE_LAST_CHANGE;
import static de.kommig.organisations.organisation.OrganisationRejection.DAY_IN_THE_FUTURE;
import static de.kommig.organisations.organisation.OrganisationRejection.NOTHING_TO_CORRECT;
import static de.kommig.organisations.organisation.OrganisationRejection.PUBLIC_BODY_STAYS;
import static de.kommig.organisations.organisation.OrganisationRejection.SAME_LEGAL_FORM;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.decider.Decision;
import de.kommig.organisations.organisation.Organisation.LegalFormPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The legal forms of an organisation, one after the other, and what it says of the one that it has now. */
final class LegalFormRules {

    private LegalFormRules() {}

    static Decision<OrganisationEvent> change(
            Organisation.Registered organisation, OrganisationCommand.ChangeLegalForm command) {
        LocalDate last = organisation.legalForms().getLast().since();
        if (command.legalForm() == organisation.legalForm()) {
            return Decision.rejected(SAME_LEGAL_FORM);
        }
        if (command.legalForm() == LegalForm.PUBLIC_BODY || organisation.legalForm() == LegalForm.PUBLIC_BODY) {
            return Decision.rejected(PUBLIC_BODY_STAYS);
        }
        if (command.since().isAfter(command.today())) {
            return Decision.rejected(DAY_IN_THE_FUTURE);
        }
        if (last != null && command.since().isBefore(last)) {
            return Decision.rejected(BEFORE_THE_LAST_CHANGE);
        }
        return Decision.accepted(new OrganisationEvent.LegalFormChanged(
                organisation.id(), command.legalForm(), command.since(), command.register()));
    }

    static Decision<OrganisationEvent> correct(
            Organisation.Registered organisation, OrganisationCommand.CorrectLegalForm command) {
        List<LegalFormPeriod> periods = organisation.legalForms();
        LegalFormPeriod now = periods.getLast();
        LocalDate since = command.since() == null && periods.size() > 1 ? now.since() : command.since();
        if (new LegalFormPeriod(now.legalForm(), since, command.register()).equals(now)) {
            return Decision.rejected(NOTHING_TO_CORRECT);
        }
        if (since != null && since.isAfter(command.today())) {
            return Decision.rejected(DAY_IN_THE_FUTURE);
        }
        LocalDate before = beginOfTheOneBefore(periods);
        return since != null && before != null && since.isBefore(before)
                ? Decision.rejected(BEFORE_THE_LAST_CHANGE)
                : Decision.accepted(
                        new OrganisationEvent.LegalFormCorrected(organisation.id(), since, command.register()));
    }

    private static @Nullable LocalDate beginOfTheOneBefore(List<LegalFormPeriod> periods) {
        return periods.size() == 1 ? null : periods.get(periods.size() - 2).since();
    }
}
