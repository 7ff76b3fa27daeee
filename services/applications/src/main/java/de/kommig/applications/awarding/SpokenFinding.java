package de.kommig.applications.awarding;

import de.kommig.applications.award.ProofFinding;
import de.kommig.applications.publishing.CallWords;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a proof of use, with a sentence for people.
 *
 * @param receipt number of the receipt it is about
 * @param receiptId its id
 * @param category key of the category it is about
 * @param text in the language of who asks
 */
public record SpokenFinding(
        ProofFinding.Kind kind,
        @Nullable String receipt,
        @Nullable UUID receiptId,
        @Nullable String category,
        String text) {

    static SpokenFinding of(ProofFinding finding, CallWords words, Locale language) {
        String category = finding.category();
        String receipt = finding.receipt();
        String text = ProofWords.in(language)
                .getString("finding." + finding.kind().code())
                .replace("{category}", category == null ? "" : words.category(category))
                .replace("{receipt}", receipt == null ? "" : receipt);
        return new SpokenFinding(finding.kind(), receipt, finding.receiptId(), category, text);
    }
}
