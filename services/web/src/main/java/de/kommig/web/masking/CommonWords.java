package de.kommig.web.masking;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that many names have, so that they tell nobody's. */
final class CommonWords {

    private static final Set<String> CONNECTORS = folded("und and u ve et y i та і й و");
    private static final Set<String> ARTICLES = folded("der die das des dem den the");
    private static final Set<String> FUNCTIONS = folded(
            "für in im am an auf aus bei mit ohne gegen von vom zu zum zur of for to at by de la le e için ile für з в"
                    + " у за для на");
    private static final Set<String> KINDS =
            folded("verein vereins vereinigung initiative zentrum haus gruppe netzwerk bund verband institut forum"
                    + " bündnis projekt treff treffpunkt arbeitskreis arbeitsgemeinschaft gesellschaft stiftung club klub"
                    + " gemeinde kulturverein kulturzentrum förderverein bildungsverein selbsthilfegruppe organisation"
                    + " migrantenorganisation dachverband landesverband association network center centre society group"
                    + " derneği dernek vakfı merkezi");
    private static final Set<String> PLACES =
            folded("hamburg hamburger hamburgs altona harburg harburger wandsbek bergedorf"
                    + " eimsbüttel wilhelmsburg mitte nord deutschland norddeutschland");

    /** What these letters stand for elsewhere; as somebody's initials they would make gaps in everybody's texts. */
    private static final Set<String> ABBREVIATIONS =
            Set.of(("EU USA UK UN UNO US BRD DDR DE EN TR AR UA IT PC TV KI AI HH AG BA MA KG MO MSO NGO NRO EDV PDF"
                            + " FAQ CSD DIN ISO SGB BGB LHO BHO VV GG AGG NRW KFZ WC CD OK ID NR VR DAZ DAF LGBT HIV UTC ASYL BIC"
                            + " IBAN GLS EUR USD TÜV PKW LKW ÖPNV")
                    .split(" "));

    private CommonWords() {}

    /** Joins two words, and may be left out or be {@code &}. */
    static boolean connects(String word) {
        return CONNECTORS.contains(WordForms.folded(word));
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(WordForms.folded(word));
    }

    static Set<String> articles() {
        return ARTICLES;
    }

    /** An article, a preposition and the like: nobody abbreviates it. */
    static boolean isFunction(String word) {
        String folded = WordForms.folded(word);
        return FUNCTIONS.contains(folded) || CONNECTORS.contains(folded) || ARTICLES.contains(folded);
    }

    /** What an organisation is, and where. */
    static boolean isGeneric(String word) {
        String folded = WordForms.folded(word);
        return KINDS.contains(folded) || PLACES.contains(folded);
    }

    /** Whether it is a word by which one organisation is told from another. */
    static boolean isTelling(String word) {
        return !isFunction(word) && !isGeneric(word);
    }

    static boolean isKnownAbbreviation(String letters) {
        return ABBREVIATIONS.contains(letters);
    }

    private static Set<String> folded(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(WordForms::folded)
                .collect(Collectors.toUnmodifiableSet());
    }
}
