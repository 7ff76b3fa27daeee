package de.kommig.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: query parameters {@code limit} and {@code cursor}. A controller method gets it as a parameter of
 * this type; limits out of range and cursors that no page gave out have ended in a 400 before.
 *
 * @param limit rows wanted at most, 1 to 200; 50 when the caller does not say
 * @param cursor {@link Page#next()} of the page before, still encoded; {@code null} for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** The position behind which the page begins, decoded; empty for the first page. */
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(Cursor::decode);
    }
}
