package de.kommig.contracts.call;

import de.kommig.contracts.organisation.LegalForm;
import java.util.List;

/**
 * Who may apply, and with what.
 *
 * @param legalForms empty: any
 * @param fiscalSponsor whether an organisation of another legal form may apply with a fiscal sponsor (Träger) that has one of these
 * @param regions keys of the platform's vocabulary, one of which the project must work in; empty: anywhere
 * @param topics keys of the platform's vocabulary, one of which the project must be about; empty: any
 * @param several whether an organisation may hand in more than one application
 */
public record Eligibility(
        List<LegalForm> legalForms,
        boolean fiscalSponsor,
        List<String> regions,
        List<String> topics,
        boolean several) {}
