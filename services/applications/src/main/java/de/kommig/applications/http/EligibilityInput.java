package de.kommig.applications.http;

import de.kommig.contracts.call.Eligibility;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.web.vocabulary.RegionKey;
import de.kommig.web.vocabulary.TopicKey;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may apply, and with what. What is left out lets everybody in.
 *
 * @param fiscalSponsor whether an organisation of another legal form may apply with a fiscal sponsor
 * @param regions keys of the platform's vocabulary
 * @param topics keys of the platform's vocabulary
 * @param several whether an organisation may hand in more than one application
 */
record EligibilityInput(
        @Nullable @Size(max = 10) List<@NotNull LegalForm> legalForms,
        @Nullable Boolean fiscalSponsor,

        @Nullable @Size(max = 50) List<@NotNull @RegionKey String> regions,

        @Nullable @Size(max = 50) List<@NotNull @TopicKey String> topics,

        @Nullable Boolean several) {

    Eligibility rules() {
        return new Eligibility(
                Given.list(legalForms),
                !Boolean.FALSE.equals(fiscalSponsor),
                Given.list(regions),
                Given.list(topics),
                !Boolean.FALSE.equals(several));
    }
}
