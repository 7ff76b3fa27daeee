package de.kommig.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param next cursor of the next page; absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page from one row more than was asked for: the row too many is cut off and tells that there is a next page.
     *
     * @param rows at most {@code request.limit() + 1} of them
     * @param position where a row stands in the list, e.g. its sort key; the next page begins behind it
     */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, request.limit());
        return new Page<>(items, Cursor.encode(position.apply(items.getLast())));
    }
}
