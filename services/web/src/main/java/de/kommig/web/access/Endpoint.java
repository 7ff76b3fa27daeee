package de.kommig.web.access;

/**
 * A method and a path, as in {@code POST /api/calls/{id}/publication}.
 *
 * @param method HTTP method in capitals
 * @param pattern path with placeholders, as the controller declares it
 */
public record Endpoint(String method, String pattern) implements Comparable<Endpoint> {

    /** Reads {@code GET /api/calls}. */
    static Endpoint of(String text) {
        int space = text.indexOf(' ');
        return new Endpoint(text.substring(0, space), text.substring(space + 1));
    }

    /** Whether it needs a row in the {@link AccessTable}. */
    boolean isOfTheApi() {
        return pattern.startsWith("/api/");
    }

    @Override
    public int compareTo(Endpoint other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern != 0 ? byPattern : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
