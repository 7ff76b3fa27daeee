package de.kommig.contracts.application;

import java.util.Locale;

/** As what another organisation takes part in an application. */
public enum PartnerRole {
    /** Has a legal form and carries the application of one that has none (Träger, Kooperationspartner). */
    FISCAL_SPONSOR,
    /** Applies together with the organisation whose application it is. */
    CO_APPLICANT;

    /** In kebab-case, as in events and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
