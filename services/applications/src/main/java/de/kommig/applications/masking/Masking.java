package de.kommig.applications.masking;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes out of a text what tells whose it is: the names of those who apply, and every way to reach somebody. In its place stands {@value #GAP}.
 * Pure. What it cannot find is a description that only insiders understand; who writes for a blind review is told so.
 */
public final class Masking {

    /** What stands in place of what has been taken out. */
    public static final String GAP = "[…]";

    private static final Pattern GAPS = Pattern.compile("\\[…](?:[\\s,;/-]*\\[…])+");

    private final List<Pattern> patterns;
    private final Predicate<String> people;

    private Masking(List<Pattern> patterns, Predicate<String> people) {
        this.patterns = patterns;
        this.people = people;
    }

    /**
     * Takes these names out, and addresses of all kinds.
     *
     * @param names of organisations, as they write them
     * @param people whether a word is part of somebody's name
     */
    public static Masking of(Collection<String> names, Predicate<String> people) {
        Stream<Pattern> named = names.stream().flatMap(NamePatterns::of);
        return new Masking(Stream.concat(ContactPatterns.all(), named).toList(), people);
    }

    /** The same text with gaps; a text without anything to take out comes back as it is. */
    public String text(String text) {
        String masked = text;
        for (Pattern pattern : patterns) {
            masked = pattern.matcher(masked).replaceAll(GAP);
        }
        masked = NameWords.IN_TEXT
                .matcher(masked)
                .replaceAll(word -> people.test(word.group()) ? GAP : Matcher.quoteReplacement(word.group()));
        return masked.equals(text) ? text : GAPS.matcher(masked).replaceAll(GAP);
    }
}
