package de.kommig.contracts.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about an organisation. */
public sealed interface OrganisationEvent {

    /** The organisation this is about. */
    UUID organisation();

    /** An organisation takes part from now on. */
    record Registered(UUID organisation, String name, LegalForm legalForm, Side side) implements OrganisationEvent {}

    /** It has another legal form from a day on. */
    record LegalFormChanged(
            UUID organisation,
            LegalForm legalForm,
            LocalDate since,
            @Nullable RegisterEntry register) implements OrganisationEvent {}

    /** It commits itself to a version of a charter (Charta-Bekenntnis), on a day in Hamburg. */
    record CharterAdopted(UUID organisation, String charter, String version, LocalDate adoptedOn)
            implements OrganisationEvent {}

    /** It no longer commits itself to a charter. */
    record CharterRevoked(UUID organisation, String charter) implements OrganisationEvent {}
}
