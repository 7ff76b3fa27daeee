package de.kommig.testing.access;

import de.kommig.testing.Api;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** A row with all its cells. */
record Line(Row row, Map<Who, Cell> cells) {

    /** Makes the request as everybody. */
    static Line of(Row row, Map<Who, Api> callers) {
        Map<Who, Cell> cells = new EnumMap<>(Who.class);
        String path = "";
        for (Map.Entry<Who, Api> caller : callers.entrySet()) {
            path = path.isEmpty() ? row.path().get() : path;
            Cell cell = cell(row, caller.getKey(), caller.getValue(), path);
            cells.put(caller.getKey(), cell);
            if (cell == Cell.YES && row.changes()) {
                path = "";
            }
        }
        return new Line(row, cells);
    }

    private static Cell cell(Row row, Who who, Api caller, String path) {
        String method = row.endpoint().method();
        String body = row.body();
        return Cell.of(
                row,
                who,
                body == null
                        ? caller.send(method, path, new byte[0])
                        : caller.with("Content-Type", "application/json")
                                .send(method, path, body.getBytes(StandardCharsets.UTF_8)));
    }

    boolean hasYes() {
        return cells.containsValue(Cell.YES);
    }
}
