package de.kommig.organisations.presenting;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.organisations.registering.OrganisationSheet.CommitmentSheet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as everybody may see it: nobody who belongs to it, nothing of what it applies for.
 *
 * @param regions keys of the vocabulary
 * @param topics keys of the vocabulary
 * @param languages in which it works, BCP 47
 * @param about what it does in its own words, by language
 * @param email of the organisation, not of a person
 * @param phone of the organisation, not of a person
 * @param commitments to charters, in the order in which they were made
 */
public record PublicSheet(
        UUID id,
        String name,
        LegalForm legalForm,
        List<String> regions,
        List<String> topics,
        List<String> languages,
        Map<String, String> about,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        List<CommitmentSheet> commitments) {}
