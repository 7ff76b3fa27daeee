package de.kommig.web.masking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters by which people call an organisation: {@code BBH}, {@code B.B.H.}, {@code BbH}, {@code #bbh} for {@code Brücken bauen Harburg}. */
final class Initials {

    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?:['’]?s)?(?!\\p{L})";
    private static final int ENOUGH = 3;

    private Initials() {}

    static Stream<Pattern> of(WrittenName name) {
        Stream<Pattern> exact = name.exactly().stream()
                .map(letters -> Pattern.compile(START + Pattern.quote(letters) + "(?:['’]?s)?(?![\\p{L}\\p{N}])"));
        return Stream.concat(exact, letters(name.words()).stream().map(Initials::pattern));
    }

    /** Of all words and of those that tell something; {@code Verein für Bildung und Teilhabe} is {@code VfBuT}, {@code VFBUT} and {@code VBT}. */
    private static Set<String> letters(List<String> words) {
        List<String> telling =
                words.stream().filter(word -> !CommonWords.isFunction(word)).toList();
        Set<String> letters = new LinkedHashSet<>();
        for (List<String> some : List.of(words, telling)) {
            String written = some.stream().map(Initials::initial).collect(Collectors.joining());
            letters.add(written);
            letters.add(written.toUpperCase(Locale.ROOT));
        }
        letters.add(words.stream()
                .map(Initials::initial)
                .filter(letter -> Character.isUpperCase(letter.codePointAt(0)))
                .collect(Collectors.joining()));
        letters.removeIf(all -> !isAbbreviation(all, telling.size()));
        return letters;
    }

    /** Two letters are enough where a name has no more words than that, and writes both large. */
    private static boolean isAbbreviation(String letters, int words) {
        boolean enough = letters.length() >= ENOUGH
                || (letters.length() == 2 && words == 2 && letters.equals(letters.toUpperCase(Locale.ROOT)));
        return enough
                && letters.codePoints()
                        .allMatch(letter -> Character.isUpperCase(letter) || Character.isLowerCase(letter))
                && letters.codePoints().anyMatch(Character::isUpperCase)
                && !CommonWords.isKnownAbbreviation(letters);
    }

    private static Pattern pattern(String letters) {
        String plain = joined(letters, "");
        if (letters.length() < ENOUGH) {
            return Pattern.compile(START + plain + "(?:['’]?s)?(?![\\p{L}\\p{N}])");
        }
        return Pattern.compile(START + "(?:" + plain + "|" + joined(letters, "\\.\\s?") + "\\.?|" + joined(letters, "-")
                + "|(?<=[#@])(?iu:" + plain + "))" + END);
    }

    private static String joined(String letters, String between) {
        return letters.codePoints().mapToObj(Initials::spelled).collect(Collectors.joining(between));
    }

    private static String spelled(int letter) {
        return switch (letter) {
            case 'Ä' -> "(?:Ä|A\\u0308|AE|Ae)";
            case 'Ö' -> "(?:Ö|O\\u0308|OE|Oe)";
            case 'Ü' -> "(?:Ü|U\\u0308|UE|Ue)";
            default -> Pattern.quote(Character.toString(letter));
        };
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
