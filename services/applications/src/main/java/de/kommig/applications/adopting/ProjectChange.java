package de.kommig.applications.adopting;

import de.kommig.applications.working.Field;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field about which a project says something else than in the revision from which an application was written.
 *
 * @param before as JSON text; {@code null}: it said nothing
 * @param after likewise
 */
record ProjectChange(
        Field field, @Nullable String before, @Nullable String after) {

    /** All of them; what every application has is never taken away. */
    static List<ProjectChange> between(Map<Field, String> before, Map<Field, String> after) {
        Set<Field> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .map(field -> new ProjectChange(field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .filter(change ->
                        change.after() != null || !change.field().kind().isAlwaysThere())
                .toList();
    }
}
