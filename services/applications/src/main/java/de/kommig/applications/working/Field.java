package de.kommig.applications.working;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of an application, which one person writes at a time.
 *
 * @param key of the question or line; empty where there is only one
 */
public record Field(FieldKind kind, String key) {

    /** Looks at the length first: a repeated group recurses. */
    private static final Pattern POINTER = Pattern.compile(
            "(/plan/costs|/plan/sources|/[A-Za-z]{1,20})(?:/(?=.{1,60}$)([A-Za-z0-9]+(?:[_-][A-Za-z0-9]+)*))?");

    /** The one field of this kind. */
    public static Field of(FieldKind kind) {
        return new Field(kind, "");
    }

    /** What a JSON pointer points to, e.g. {@code /answers/goals}; empty when it is no field of an application. */
    public static Optional<Field> at(String pointer) {
        Matcher parts = POINTER.matcher(pointer);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String key = parts.group(2) == null ? "" : parts.group(2);
        return Arrays.stream(FieldKind.values())
                .filter(kind -> kind.pointer().equals(parts.group(1)) && kind.many() != key.isEmpty())
                .findFirst()
                .map(kind -> new Field(kind, key));
    }

    /** The JSON pointer (RFC 6901) to it. */
    public String pointer() {
        return kind.many() ? kind.pointer() + "/" + key : kind.pointer();
    }
}
