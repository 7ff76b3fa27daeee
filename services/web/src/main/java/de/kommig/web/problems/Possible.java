package de.kommig.web.problems;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * What would have been possible in the place of a value that is not: for people, who read it in the fault's {@code detail}.
 *
 * @param text key of the text, {@code input.<text>}
 * @param words that can be written there; empty where there is no list of them
 */
record Possible(String text, List<String> words) {

    private static final Possible DAY = new Possible("no-day", List.of());
    private static final Possible MOMENT = new Possible("no-moment", List.of());

    /** {@code null} for types of which nothing more can be said. */
    static @Nullable Possible of(Class<?> type) {
        if (type.isEnum()) {
            return new Possible(
                    "one-of",
                    Stream.of(type.getEnumConstants()).map(Possible::word).toList());
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        return type == Instant.class ? MOMENT : null;
    }

    /** Of one value of a parameter, which may be left out or be given several times. */
    static @Nullable Possible of(MethodParameter parameter) {
        MethodParameter nested = parameter.nestedIfOptional();
        Class<?> type = nested.getNestedParameterType();
        return of(
                Collection.class.isAssignableFrom(type)
                        ? ResolvableType.forMethodParameter(nested)
                                .asCollection()
                                .getGeneric(0)
                                .resolve(Object.class)
                        : type);
    }

    /** A number. */
    static Possible between(long least, long most) {
        return new Possible("in-range", List.of(least + "–" + most));
    }

    private static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
