package de.kommig.web.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text that is taken out.
 *
 * @param start of its first character
 * @param end behind its last one
 */
record Span(int start, int end) {

    /** What may stand between two parts that leave one gap. */
    private static final String BETWEEN = ",;/-";

    /** The text with one gap in place of each of these parts; parts that overlap are one, and so are those with nothing between them that says anything. */
    static String cut(String text, List<Span> spans, String gap) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt(Span::start));
        StringBuilder cut = new StringBuilder();
        int done = 0;
        for (Span span : sorted) {
            boolean first = cut.isEmpty() && done == 0;
            if (first || !saysNothing(text, done, span.start())) {
                cut.append(text, done, span.start()).append(gap);
            }
            done = Math.max(done, span.end());
        }
        return cut.append(text.substring(done)).toString();
    }

    private static boolean saysNothing(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at)) && BETWEEN.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }
}
