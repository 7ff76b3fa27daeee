package de.kommig.applications.masking;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a name may stand in a text: with or without its legal form, in capitals, with {@code ae} for {@code ä}, over the end of a line, with hyphens,
 * with an ending; and as the initials by which people call it.
 */
final class NamePatterns {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "[\\s,(]*\\b(?:e\\.?\\s?V\\.?|i\\.?\\s?Gr?\\.?|g?GmbH|g?UG(?:\\s*\\(haftungsbeschränkt\\))?|gAG|eG|e\\.?\\s?G\\.?)(?=$|[\\s,)])[)]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** What may stand between two words of a name. */
    private static final String GAP = "[^\\p{L}\\p{N}]{1,4}";
    /** German endings: {@code des Türkischen Elternbundes}. */
    private static final Pattern ENDING = Pattern.compile("(?:er|en|es|em|e|n|s)$");

    private static final String ANY_ENDING = "(?:['’]?(?:er|en|es|em|e|n|s))?";
    private static final int SHORTEST_STEM = 4;

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    /** A name of fewer letters is found as it is written alone: else every {@code und} would go. */
    private static final int SHORT = 4;

    private static final int FEWEST_INITIALS = 3;

    private NamePatterns() {}

    static Stream<Pattern> of(String name) {
        String bare = LEGAL_FORM.matcher(name).replaceAll(" ").strip();
        Set<List<String>> spellings = new LinkedHashSet<>();
        spellings.add(words(name));
        spellings.add(words(bare));
        Stream<Pattern> whole = spellings.stream()
                .filter(words -> !words.isEmpty())
                .map(words -> written(words, name.endsWith(".") && words.equals(words(name))));
        return Stream.concat(whole, initials(words(bare)).stream().map(NamePatterns::abbreviated));
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(name, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Pattern written(List<String> words, boolean dotted) {
        String joined = words.stream().map(NamePatterns::spelled).collect(Collectors.joining(GAP));
        int letters = words.stream().mapToInt(String::length).sum();
        return letters < SHORT
                ? abbreviated(String.join("", words))
                : Pattern.compile(
                        START + joined + END + (dotted ? "\\.?" : ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Pattern abbreviated(String letters) {
        return Pattern.compile(START + Pattern.quote(letters) + "(?:['’]?s)?" + END);
    }

    /** Initials of all words, and of those alone that are written large: {@code Verein für Bildung und Teilhabe} is {@code VBT} or {@code VfBuT}. */
    private static Set<String> initials(List<String> words) {
        Set<String> initials = new LinkedHashSet<>();
        initials.add(words.stream().map(NamePatterns::initial).collect(Collectors.joining()));
        initials.add(words.stream()
                .map(NamePatterns::initial)
                .filter(letter -> letter.equals(letter.toUpperCase(Locale.ROOT)))
                .collect(Collectors.joining()));
        initials.removeIf(letters -> letters.length() < FEWEST_INITIALS);
        return initials;
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static String spelled(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? letters(word) : letters(stem) + ANY_ENDING;
    }

    private static String letters(String word) {
        return word.codePoints().mapToObj(NamePatterns::spelled).collect(Collectors.joining());
    }

    private static String spelled(int letter) {
        return switch (Character.toLowerCase(letter)) {
            case 'ä' -> "(?:ä|ae|a\\u0308?)";
            case 'ö' -> "(?:ö|oe|o\\u0308?)";
            case 'ü' -> "(?:ü|ue|u\\u0308?)";
            case 'ß' -> "(?:ß|ss)";
            case 'i', 'ı', 'İ' -> "[iıIİ]\\u0307?";
            default -> Pattern.quote(Character.toString(letter));
        };
    }
}
