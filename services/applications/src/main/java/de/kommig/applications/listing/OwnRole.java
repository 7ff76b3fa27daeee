package de.kommig.applications.listing;

import de.kommig.contracts.application.PartnerRole;

/** As what an organisation takes part in the applications that it lists. */
public enum OwnRole {
    /** They are its own. */
    APPLICANT,
    /** It carries them, or is asked to. */
    FISCAL_SPONSOR,
    /** It applies together with others, or is asked to. */
    CO_APPLICANT;

    /** Where the view has the organisation's id. */
    String field() {
        return switch (this) {
            case APPLICANT -> "organisation";
            case FISCAL_SPONSOR -> TakingPart.field(PartnerRole.FISCAL_SPONSOR);
            case CO_APPLICANT -> TakingPart.field(PartnerRole.CO_APPLICANT);
        };
    }
}
