package de.kommig.web.problems;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** JSON pointers (RFC 6901) from the paths that Jackson and Bean Validation use. */
final class Pointer {

    /** A name, or an index or key in brackets; a key may hold anything, so its bracket ends where a name or another bracket can follow. */
    private static final Pattern STEP = Pattern.compile("\\[(.*?)](?=\\.|\\[|$)|([^.\\[]+)");

    private Pointer() {}

    /** From where Jackson stopped. */
    static String of(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .map(Pointer::step)
                .collect(Collectors.joining());
    }

    /** From a property path such as {@code corrections[0].reason} or {@code answers[key]}. */
    static String of(String propertyPath) {
        StringBuilder pointer = new StringBuilder();
        Matcher steps = STEP.matcher(propertyPath);
        while (steps.find()) {
            pointer.append(step(steps.group(1) != null ? steps.group(1) : steps.group(2)));
        }
        return pointer.toString();
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
