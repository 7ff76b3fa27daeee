package de.kommig.applications.opendata;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.RegisterEntry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published of an organisation that gives or gets money.
 *
 * @param name as it calls itself now
 * @param legalForm {@code null}: not known
 * @param register where it is registered; {@code null}: not known, or nowhere
 */
public record OpenOrganisation(
        UUID id,
        String name,
        @Nullable LegalForm legalForm,
        @Nullable RegisterEntry register) {}
