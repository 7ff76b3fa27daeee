package de.kommig.applications.partnering;

import de.kommig.contracts.organisation.LegalForm;
import java.util.UUID;

/**
 * An organisation that can be asked to take part.
 *
 * @param organisation the one that goes on, if the one that was named is its duplicate
 * @param legalForm as it is now
 */
public record PossiblePartner(UUID organisation, LegalForm legalForm) {}
