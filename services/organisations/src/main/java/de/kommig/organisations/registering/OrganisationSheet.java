package de.kommig.organisations.registering;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.describing.ProfileSheet;
import de.kommig.organisations.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as somebody on the platform sees it.
 *
 * @param confirmed whether KomMig has confirmed that it is the funder it says it is; only funders ever are
 * @param legalForm the one it has now
 * @param legalForms all it has had, the first one first
 * @param commitments to charters, in the order in which they were made
 * @param profile what it says of itself; absent as long as it has said nothing, and for those who may not see it
 */
public record OrganisationSheet(
        UUID id,
        String name,
        LegalForm legalForm,
        Side side,
        boolean confirmed,
        List<Organisation.LegalFormPeriod> legalForms,
        List<CommitmentSheet> commitments,
        @Nullable ProfileSheet profile) {

    /**
     * A commitment to a charter.
     *
     * @param current whether this is the version that counts now; if not, the organisation is asked to renew
     */
    public record CommitmentSheet(String charter, String version, LocalDate adoptedOn, boolean current) {

        /** The sheets of all that an organisation has made, in the order in which they were made. */
        public static List<CommitmentSheet> of(Organisation.Registered organisation, Charters charters) {
            return organisation.commitments().stream()
                    .map(made -> new CommitmentSheet(
                            made.charter(),
                            made.version(),
                            made.adoptedOn(),
                            charters.isCurrent(made.charter(), made.version())))
                    .toList();
        }
    }

    /**
     * The sheet of an organisation.
     *
     * @param profile as far as it may be seen
     */
    static OrganisationSheet of(
            Organisation.Registered organisation, Charters charters, @Nullable ProfileSheet profile) {
        return new OrganisationSheet(
                organisation.id(),
                organisation.name(),
                organisation.legalForm(),
                organisation.side(),
                organisation.confirmed(),
                organisation.legalForms(),
                CommitmentSheet.of(organisation, charters),
                profile);
    }
}
