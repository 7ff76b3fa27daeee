package de.kommig.web.masking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text with their places. Also where {@code WordsAreWrittenTogether}, and digits behind letters, a word begins. */
final class TextWords {

    /** Of the letters that have to be left of a word of several. */
    static final int SHORTEST_STEM = 3;

    /** What stands between two words of a name. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]{0,4}|\\s{0,40}");

    private static final Pattern FILE_OR_TAG = Pattern.compile(
            "[_#]|\\.(?:pdf|docx?|odt|rtf|xlsx?|ods|pptx?|jpe?g|png|zip|txt)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FILE_NAME = 120;

    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** What a character is for the word in which it stands. */
    private enum Kind {
        BETWEEN,
        DIGIT,
        LARGE,
        SMALL;

        /** A mark is as the letter below it. */
        static Kind of(int letter, Kind before) {
            if (Character.isDigit(letter) || Character.getType(letter) == Character.LETTER_NUMBER) {
                return DIGIT;
            }
            if (Character.isLetter(letter)) {
                return Character.isLowerCase(letter) ? SMALL : LARGE;
            }
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK
                    || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
            return mark ? before : BETWEEN;
        }

        /** Small letters go on behind large ones, not the other way round. */
        boolean goesOn(Kind before) {
            return this == before || (this == SMALL && before == LARGE);
        }
    }

    private TextWords(String text) {
        this.text = text;
    }

    static TextWords of(String text) {
        TextWords words = new TextWords(text);
        int start = 0;
        Kind before = Kind.BETWEEN;
        int letter;
        for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
            letter = text.codePointAt(at);
            Kind kind = Kind.of(letter, before);
            if (!kind.goesOn(before)) {
                words.add(before, start, at);
                start = at;
            }
            before = kind;
        }
        words.add(before, start, text.length());
        return words;
    }

    /** Words of a text, one after another. */
    static List<String> split(String text) {
        TextWords words = of(text);
        return words.words.stream().map(words::text).toList();
    }

    int size() {
        return words.size();
    }

    String word(int index) {
        return text(words.get(index));
    }

    Set<String> forms(int index) {
        return forms.computeIfAbsent(word(index), word -> WordForms.of(word, SHORTEST_STEM));
    }

    boolean isWrittenLarge(int index) {
        return Character.isUpperCase(text.codePointAt(words.get(index).start()));
    }

    /** Whether so little stands between the word before and this that they may be of one name. */
    boolean isBesideTheOneBefore(int index) {
        return BETWEEN.matcher(text)
                .region(words.get(index - 1).end(), words.get(index).start())
                .matches();
    }

    /** From one word up to another, not included. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** Whether these words stand in the name of a file, or in a {@code #hashtag}, where capitals mean nothing. */
    boolean isInFileOrTag(int from, int to) {
        Span span = span(from, to);
        int start = span.start();
        while (start > 0
                && span.start() - start < LONGEST_FILE_NAME
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length()
                && end - span.end() < LONGEST_FILE_NAME
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return FILE_OR_TAG.matcher(text).region(start, end).find();
    }

    private void add(Kind kind, int start, int end) {
        if (kind != Kind.BETWEEN) {
            words.add(new Span(start, end));
        }
    }

    private String text(Span span) {
        return text.substring(span.start(), span.end());
    }
}
