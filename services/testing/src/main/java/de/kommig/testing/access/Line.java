package de.kommig.testing.access;

import java.util.EnumMap;
import java.util.Map;

/** A row with all its cells. */
record Line(Row row, Map<Who, Cell> cells) {

    /** Makes the request as everybody. */
    static Line of(Row row, Map<Who, Caller> callers) {
        Map<Who, Cell> cells = new EnumMap<>(Who.class);
        Row.Sent request = null;
        for (Map.Entry<Who, Caller> caller : callers.entrySet()) {
            request = request == null ? row.request().get() : request;
            Cell cell = Cell.of(row, caller.getKey(), caller.getValue().send(row.endpoint(), request));
            cells.put(caller.getKey(), cell);
            if (cell == Cell.YES && row.changes()) {
                request = null;
            }
        }
        return new Line(row, cells);
    }

    boolean hasYes() {
        return cells.containsValue(Cell.YES);
    }
}
