package de.kommig.applications.seeing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.Application.HandedIn;
import de.kommig.applications.application.Partner;
import de.kommig.applications.application.Partners;
import de.kommig.applications.texts.RefusalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.web.Caller;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Shows who takes part: to the applying organisation all that were asked and what they answered, to an organisation that was asked itself and those that have
 * agreed, to coordinators those that had agreed when it was handed in.
 */
@Component
class SeeingPartners {

    private final Texts texts;

    SeeingPartners(Texts texts) {
        this.texts = texts;
    }

    List<PartnerSheet> sheets(PartnerRole role, Application.Begun application, Viewpoint viewpoint, Caller caller) {
        return shown(application, viewpoint).all().stream()
                .filter(partner -> partner.role() == role && shows(partner, viewpoint, caller))
                .map(partner -> sheet(partner, viewpoint))
                .toList();
    }

    private static Partners shown(Application.Begun application, Viewpoint viewpoint) {
        return application instanceof HandedIn handedIn
                        && !ApplicationAccess.facts(viewpoint, application).contains(Fact.UNSENT_CHANGES)
                ? handedIn.dossier().partners()
                : application.partners();
    }

    private static boolean shows(Partner partner, Viewpoint viewpoint, Caller caller) {
        return switch (viewpoint) {
            case APPLICANT, CO_APPLICANT -> true;
            case PARTNER -> partner.hasConfirmed() || (partner.isIn() && caller.actsFor(partner.organisation()));
            case COORDINATOR -> partner.hasConfirmed();
            // With their names a reviewer would know the applying organisation, too.
            case REVIEWER, FUNDER, NOBODY -> false;
        };
    }

    private PartnerSheet sheet(Partner partner, Viewpoint viewpoint) {
        return new PartnerSheet(
                partner.organisation(),
                partner.standing(),
                viewpoint == Viewpoint.APPLICANT
                        ? texts.find(partner.reason(), RefusalText.class)
                                .map(RefusalText::reason)
                                .orElse(null)
                        : null);
    }
}
