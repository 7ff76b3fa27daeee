package de.kommig.reviews.affinity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** In which language a text is written: by its script, and among languages of the same script by the small words that join others. */
final class Recognition {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Arabic script with letters that Arabic does not have: Persian, Dari, Urdu, Kurdish … */
    private static final Pattern OTHER_ARABIC = Pattern.compile("[پچژگڤۆێەیک]");

    /** Letters that no other language in Cyrillic script has together. */
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");

    private Recognition() {}

    /** @param declared where the application says in which one it is written, that one is believed; otherwise they only decide a draw */
    static Language of(String text, Set<String> declared) {
        if (declared.size() == 1) {
            return List.of(Language.values()).stream()
                    .filter(language -> declared.contains(language.tag()))
                    .findFirst()
                    .orElse(Language.OTHER);
        }
        if (mostly(text, Character.UnicodeScript.ARABIC)) {
            return OTHER_ARABIC.matcher(text).find() ? Language.OTHER : Language.ARABIC;
        }
        if (mostly(text, Character.UnicodeScript.CYRILLIC)) {
            return UKRAINIAN.matcher(text).find() ? Language.UKRAINIAN : Language.OTHER;
        }
        return mostly(text, Character.UnicodeScript.LATIN) ? byWords(text, declared) : Language.OTHER;
    }

    private static boolean mostly(String text, Character.UnicodeScript script) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long ofScript = text.codePoints()
                .filter(letter -> Character.UnicodeScript.of(letter) == script)
                .filter(Character::isLetter)
                .count();
        return letters > 0 && 2 * ofScript > letters;
    }

    private static Language byWords(String text, Set<String> declared) {
        List<String> words =
                NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        // The first of those with most: German, where nothing tells.
        return List.of(Language.GERMAN, Language.ENGLISH, Language.TURKISH).stream()
                .sorted(Comparator.comparing((Language language) -> !declared.contains(language.tag())))
                .reduce((one, other) -> joining(other, words) > joining(one, words) ? other : one)
                .orElseThrow();
    }

    private static long joining(Language language, List<String> words) {
        return words.stream().filter(language::joins).count();
    }
}
