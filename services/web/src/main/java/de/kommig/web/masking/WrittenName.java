package de.kommig.web.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a name without its legal form.
 *
 * @param words not empty
 */
record WrittenName(List<String> words) {

    private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SUBTITLE = Pattern.compile("\\s[–—|/-]\\s|:\\s|\\s[„“\"»«]|[„“\"»«]\\s");
    /** A name of fewer letters is found as it is written alone: else every {@code und} would go. */
    private static final int SHORT = 4;

    private static final int FEWEST_LETTERS = 3;
    private static final int SHORTEST_STEM_ALONE = 4;

    WrittenName {
        words = List.copyOf(words);
    }

    /** The name, and what of it stands for itself: what is in brackets, in front of a dash, behind the kind of organisation. */
    static List<WrittenName> of(String name) {
        List<WrittenName> all = new ArrayList<>();
        String bare = LegalForms.without(name);
        add(bare.isEmpty() ? name : bare, all);
        List<String> parts = new ArrayList<>();
        IN_BRACKETS.matcher(bare).results().map(found -> found.group(1)).forEach(parts::add);
        String open = IN_BRACKETS.matcher(bare).replaceAll(" ");
        if (!parts.isEmpty()) {
            parts.add(open);
        }
        String[] titles = SUBTITLE.split(open);
        if (titles.length > 1) {
            parts.addAll(List.of(titles));
        }
        parts.stream().map(String::strip).filter(WrittenName::standsForItself).forEach(part -> add(part, all));
        if (!all.isEmpty()) {
            all.getFirst().withoutItsKind().ifPresent(all::add);
        }
        return all;
    }

    private static void add(String name, List<WrittenName> all) {
        List<String> words = TextWords.split(name);
        if (words.stream().anyMatch(word -> !CommonWords.isFunction(word))) {
            all.add(new WrittenName(words));
        }
    }

    /** Words that are not everybody's, or an abbreviation. */
    private static boolean standsForItself(String part) {
        List<String> words = TextWords.split(part);
        long own = words.stream().filter(CommonWords::isTelling).count();
        return own >= 2
                || (words.size() == 1
                        && part.length() >= FEWEST_LETTERS
                        && part.equals(part.toUpperCase(Locale.ROOT))
                        && !CommonWords.isKnownAbbreviation(part));
    }

    /** {@code Brücken bauen Harburg} of {@code Verein Brücken bauen Harburg}. */
    private Optional<WrittenName> withoutItsKind() {
        int from = 0;
        while (from < words.size() && CommonWords.isGeneric(words.get(from))) {
            from++;
        }
        List<String> rest = words.subList(from, words.size());
        boolean enough = from > 0
                && !rest.isEmpty()
                && !CommonWords.isFunction(rest.getFirst())
                && rest.stream().filter(CommonWords::isTelling).count() >= 2;
        return enough ? Optional.of(new WrittenName(rest)) : Optional.empty();
    }

    /** What finds it; empty when it is so short that only {@link #exactly} does. */
    Optional<NameMatcher> matcher() {
        return exactly().isPresent()
                ? Optional.empty()
                : Optional.of(NameMatcher.of(words, words.size() == 1 ? SHORTEST_STEM_ALONE : TextWords.SHORTEST_STEM));
    }

    /** A short name, in the very letters. */
    Optional<String> exactly() {
        String letters = String.join("", words);
        return letters.length() < SHORT ? Optional.of(letters) : Optional.empty();
    }
}
