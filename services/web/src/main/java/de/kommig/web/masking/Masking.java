package de.kommig.web.masking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells whose it is: the names of those who apply, and every way to reach somebody. In its place stands {@value #GAP}.
 * Pure, in time that grows with the text and no faster. What it cannot find is a description that only insiders understand; who writes for a
 * blind review is told so.
 */
public final class Masking {

    /** What stands in place of what has been taken out. */
    public static final String GAP = "[…]";

    private final List<NameMatcher> names;
    private final List<Pattern> initials;
    private final Predicate<String> people;

    private Masking(List<NameMatcher> names, List<Pattern> initials, Predicate<String> people) {
        this.names = names;
        this.initials = initials;
        this.people = people;
    }

    /**
     * Takes these names out, and addresses of all kinds.
     *
     * @param names of organisations, as they write them
     * @param people whether a word is part of somebody's name
     */
    public static Masking of(Collection<String> names, Predicate<String> people) {
        List<NameMatcher> matchers = new ArrayList<>();
        List<Pattern> initials = new ArrayList<>();
        for (String name : names) {
            for (WrittenName written : WrittenName.of(name)) {
                written.matcher().ifPresent(matchers::add);
                Initials.of(written).forEach(initials::add);
            }
        }
        return new Masking(List.copyOf(matchers), List.copyOf(initials), people);
    }

    /** The same text with gaps; a text without anything to take out comes back as it is. */
    public String text(String text) {
        List<Span> spans = new ArrayList<>();
        ContactPatterns.all()
                .forEach(pattern -> pattern.matcher(text)
                        .results()
                        .forEach(found -> spans.add(new Span(found.start(), found.end()))));
        TextWords words = TextWords.of(text);
        names.forEach(name -> name.in(words).forEach(found -> spans.add(withLegalForm(text, found))));
        initials.forEach(pattern -> pattern.matcher(text)
                .results()
                .forEach(found -> spans.add(withLegalForm(text, new Span(found.start(), found.end())))));
        NameWords.IN_TEXT
                .matcher(text)
                .results()
                .filter(word -> people.test(word.group()))
                .forEach(word -> spans.add(new Span(word.start(), word.end())));
        return spans.isEmpty() ? text : Span.cut(text, spans, GAP);
    }

    private static Span withLegalForm(String text, Span name) {
        return new Span(name.start(), LegalForms.endBehind(text, name.end()));
    }
}
