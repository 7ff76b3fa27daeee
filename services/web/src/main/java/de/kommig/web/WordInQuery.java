package de.kommig.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads an enumeration's values in queries as they are written in bodies, e.g. {@code under-review}, and in no other spelling. A service has a
 * bean of a subclass for each enumeration that it takes in a query.
 *
 * @param <E> the enumeration
 */
public abstract class WordInQuery<E extends Enum<E>> implements Converter<String, E> {

    private final Class<E> enumeration;

    protected WordInQuery(Class<E> enumeration) {
        this.enumeration = enumeration;
    }

    /** @throws IllegalArgumentException when no value is written like this; answered with 400 */
    @Override
    public E convert(String text) {
        return Stream.of(enumeration.getEnumConstants())
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + enumeration.getSimpleName()));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
