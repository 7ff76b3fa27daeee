package de.kommig.applications.listing;

import java.util.List;

/**
 * A word that somebody looks for.
 *
 * @param wanted as they have written it
 * @param words that begin so, with the word itself; empty when there are too many of them to name
 */
record MeantWord(String wanted, List<String> words) {

    boolean isNamed() {
        return !words.isEmpty();
    }
}
