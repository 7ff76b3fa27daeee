package de.kommig.applications.printing;

import de.kommig.applications.printing.Paper.Column;
import java.util.List;
import java.util.stream.Stream;

/** Whether the heads of a table fit on a page without being broken inside a word. A call's own columns may have names of any length. */
final class Heads {

    /** As many letters of a head as a page is wide, with some to spare. */
    private static final int MOST_LETTERS = 70;

    /** What a cell has around its letters, in letters. */
    private static final int AROUND = 2;

    private Heads() {}

    static boolean fit(List<Column> columns) {
        return columns.stream()
                        .mapToInt(column -> longestWord(column.name()) + AROUND)
                        .sum()
                <= MOST_LETTERS;
    }

    private static int longestWord(String name) {
        return Stream.of(name.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }
}
