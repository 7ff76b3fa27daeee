package de.kommig.applications.working;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lines in the order that somebody has given them; those that came since are behind, and ids of lines that are gone do not matter. */
final class LineOrder {

    private LineOrder() {}

    static Map<String, String> of(Map<String, String> lines, @Nullable List<String> order) {
        if (order == null) {
            return lines;
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (String id : order) {
            String line = lines.get(id);
            if (line != null) {
                ordered.put(id, line);
            }
        }
        lines.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
