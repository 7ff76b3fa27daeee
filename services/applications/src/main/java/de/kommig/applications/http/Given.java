package de.kommig.applications.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists and maps that may be left out; then they are empty. Maps keep the order in which they were written. */
final class Given {

    private Given() {}

    static <I, O> List<O> list(@Nullable List<I> input, Function<I, O> each) {
        return Objects.requireNonNullElse(input, List.<I>of()).stream()
                .map(each)
                .toList();
    }

    static <T> List<T> list(@Nullable List<T> input) {
        return Objects.requireNonNullElse(input, List.of());
    }

    static <I, O> Map<String, O> map(@Nullable Map<String, I> input, Function<I, O> each) {
        return Objects.requireNonNullElse(input, Map.<String, I>of()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> each.apply(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    static <T> Map<String, T> map(@Nullable Map<String, T> input) {
        return Objects.requireNonNullElse(input, Map.of());
    }
}
