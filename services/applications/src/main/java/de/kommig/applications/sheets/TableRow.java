package de.kommig.applications.sheets;

import java.util.List;

/**
 * A row of a table that somebody has sent.
 *
 * @param number as the spreadsheet shows it, from 1
 */
record TableRow(int number, List<Content> cells) {

    Content at(int index) {
        return index < 0 || index >= cells.size() ? new Content.Empty() : cells.get(index);
    }

    boolean isBlank() {
        return cells.stream()
                .allMatch(cell -> cell instanceof Content.Empty
                        || (cell instanceof Content.Text it && it.text().isBlank()));
    }
}
