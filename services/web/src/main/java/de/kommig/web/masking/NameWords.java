package de.kommig.web.masking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that may be names of people: written large, or in letters that know no large and small. */
final class NameWords {

    /** At least three letters; a name of two is found by nobody who looks for words. */
    static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])[\\p{L}&&[^\\p{Ll}]][\\p{L}\\p{M}]{2,}(?![\\p{L}\\p{M}\\p{N}])");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameWords() {}

    /** The words of a name, e.g. {@code yildirim} and {@code fatma}. */
    static List<String> of(String name) {
        return IN_TEXT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .map(NameWords::plain)
                .distinct()
                .toList();
    }

    /** However it is written: {@code YILDIRIM}, {@code Yıldırım}. */
    static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replace("ß", "ss");
    }
}
