package de.kommig.applications.awarding;

import de.kommig.web.MessageBundles;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a proof of use: {@code applications/proof*.properties}. */
final class ProofWords {

    private ProofWords() {}

    /** @param language German, or any other for English */
    static ResourceBundle in(Locale language) {
        return MessageBundles.of("applications.proof", language);
    }
}
