package de.kommig.organisations.registering;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An organisation as everybody on the platform sees it.
 *
 * @param confirmed whether KomMig has confirmed that it is a funder
 * @param legalForm the one it has now
 * @param legalForms all it has had, the first one first
 * @param commitments to charters, in the order in which they were made
 */
public record OrganisationSheet(
        UUID id,
        String name,
        LegalForm legalForm,
        Side side,
        boolean confirmed,
        List<Organisation.LegalFormPeriod> legalForms,
        List<CommitmentSheet> commitments) {

    /**
     * A commitment to a charter.
     *
     * @param current whether this is the version that counts now; if not, the organisation is asked to renew
     */
    public record CommitmentSheet(String charter, String version, LocalDate adoptedOn, boolean current) {}

    /** The sheet of an organisation. */
    public static OrganisationSheet of(Organisation.Registered organisation, Charters charters) {
        return new OrganisationSheet(
                organisation.id(),
                organisation.name(),
                organisation.legalForm(),
                organisation.side(),
                organisation.confirmed(),
                organisation.legalForms(),
                organisation.commitments().stream()
                        .map(made -> new CommitmentSheet(
                                made.charter(),
                                made.version(),
                                made.adoptedOn(),
                                charters.isCurrent(made.charter(), made.version())))
                        .toList());
    }
}
