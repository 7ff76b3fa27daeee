package de.kommig.applications.awarding;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a proof of use: {@code applications/proof*.properties}. */
final class ProofWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ProofWords() {}

    /** @param language German, or any other for English */
    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle("applications.proof", language, ProofWords.class.getClassLoader(), NO_FALLBACK);
    }
}
