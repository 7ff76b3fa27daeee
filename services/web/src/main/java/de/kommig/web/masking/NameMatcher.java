package de.kommig.web.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a name in a text word by word: with endings, in capitals, over the end of a line, with hyphens, written together, with {@code &} for
 * {@code und}; and its beginning, if that has two words that tell whose name it is ({@code Brücken bauen} of {@code Brücken bauen Harburg}).
 * From each word of the text it reads no more words than the name has.
 */
final class NameMatcher {

    /** Words that somebody writes as one. */
    private static final int MOST_TOGETHER = 6;

    private final int length;
    private final Map<String, List<Run>> runs = new HashMap<>();
    private final BitSet large = new BitSet();
    private final BitSet shortForms = new BitSet();

    /** Words of the name that stand in a text as one, first and last. */
    private record Run(int first, int last) {}

    private NameMatcher(int length) {
        this.length = length;
    }

    static NameMatcher of(List<String> words, int shortestStem) {
        List<String> name = new ArrayList<>();
        List<String> joints = new ArrayList<>();
        String joint = "";
        for (String word : words) {
            if (CommonWords.connects(word)) {
                joint = word;
            } else {
                name.add(word);
                joints.add(joint);
                joint = "";
            }
        }
        if (name.isEmpty()) {
            name.addAll(words);
            joints.addAll(words);
        }
        NameMatcher matcher = new NameMatcher(name.size());
        matcher.learn(name, joints, shortestStem);
        return matcher;
    }

    /** @param joints what stands in front of each word and may be left out */
    private void learn(List<String> words, List<String> joints, int shortestStem) {
        int telling = 0;
        for (int first = 0; first < length; first++) {
            String word = words.get(first);
            large.set(first, Character.isUpperCase(word.codePointAt(0)));
            StringBuilder together = new StringBuilder();
            StringBuilder joined = new StringBuilder();
            for (int last = first; last < Math.min(length, first + MOST_TOGETHER); last++) {
                together.append(words.get(last));
                joined.append(last == first ? "" : joints.get(last)).append(words.get(last));
                Run run = new Run(first, last);
                add(WordForms.of(together.toString(), shortestStem), run);
                if (together.length() < joined.length()) {
                    add(WordForms.of(joined.toString(), shortestStem), run);
                }
            }
            if (CommonWords.isTelling(word)) {
                telling++;
                shortForms.set(first + 1, telling >= 2);
            }
        }
        if (length > 1 && CommonWords.isArticle(words.getFirst())) {
            add(CommonWords.articles(), new Run(0, 0));
        }
    }

    private void add(Set<String> forms, Run run) {
        forms.forEach(
                form -> runs.computeIfAbsent(form, none -> new ArrayList<>()).add(run));
    }

    /** Where it stands. */
    List<Span> in(TextWords text) {
        List<Span> found = new ArrayList<>();
        int from = 0;
        while (from < text.size()) {
            int end = endOf(text, from);
            if (end > from) {
                found.add(text.span(from, end));
            }
            from = Math.max(from + 1, end);
        }
        return found;
    }

    /** Behind the last word of the longest that begins here; 0 when none does. */
    private int endOf(TextWords text, int from) {
        BitSet read = new BitSet();
        read.set(0);
        boolean joined = false;
        int count = 0;
        int end = 0;
        for (int at = from; at < text.size() && !read.isEmpty(); at++) {
            if (at > from && !text.isBesideTheOneBefore(at)) {
                break;
            }
            if (at > from && !joined && CommonWords.connects(text.word(at))) {
                joined = true;
                continue;
            }
            joined = false;
            read = after(read, text.forms(at));
            count++;
            if (read.get(length) || (read.get(count) && isShortForm(text, from, at + 1, count))) {
                end = at + 1;
            }
        }
        return end;
    }

    private BitSet after(BitSet read, Set<String> forms) {
        BitSet next = new BitSet();
        for (String form : forms) {
            for (Run run : runs.getOrDefault(form, List.of())) {
                if (read.get(run.first())) {
                    next.set(run.last() + 1);
                }
            }
        }
        return next;
    }

    /** Written as a name is: {@code Türkischer Elternbund}, not {@code ein türkischer Elternbund}. */
    private boolean isShortForm(TextWords text, int from, int to, int count) {
        if (!shortForms.get(count)) {
            return false;
        }
        boolean asName = true;
        for (int word = 0, at = from; word < count && at < to; at++) {
            if (at > from && CommonWords.connects(text.word(at))) {
                continue;
            }
            asName &= !large.get(word) || text.isWrittenLarge(at);
            word++;
        }
        return asName || text.isInFileOrTag(from, to);
    }
}
