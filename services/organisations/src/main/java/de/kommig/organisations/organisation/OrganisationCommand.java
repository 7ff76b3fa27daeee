package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an organisation. */
public sealed interface OrganisationCommand {

    /**
     * Take part from now on.
     *
     * @param organisation the id to register under
     * @param name 1 to 200 characters, trimmed
     */
    record Register(UUID organisation, String name, LegalForm legalForm, Side side) implements OrganisationCommand {}

    /**
     * Have another legal form.
     *
     * @param since from which day
     * @param today the day on which this is said
     */
    record ChangeLegalForm(
            LegalForm legalForm, LocalDate since, @Nullable RegisterEntry register, LocalDate today)
            implements OrganisationCommand {}

    /** Commit yourself to a version of a charter that there is. */
    record AdoptCharter(String charter, String version, LocalDate today) implements OrganisationCommand {}

    /** Commit yourself to a charter no longer. */
    record RevokeCharter(String charter) implements OrganisationCommand {}
}
