package de.kommig.applications.application;

import de.kommig.contracts.organisation.LegalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation that applies, or would like to.
 *
 * @param legalForm {@code null}: nobody here has heard of it yet
 * @param commitments one for each charter at most
 */
public record Applicant(@Nullable LegalForm legalForm, List<Commitment> commitments) {

    /** Nobody here has heard of it. */
    public static final Applicant UNKNOWN = new Applicant(null, List.of());
}
