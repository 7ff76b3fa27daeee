package de.kommig.contracts.json;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a record must have and has not. Jackson puts {@code null} wherever the text has nothing; whether that is allowed says
 * {@link Nullable} at the record's component, and this is the one place that looks.
 */
final class MissingValues {

    private MissingValues() {}

    /** Where the first missing value is, as a JSON pointer; empty when all is there. */
    static Optional<String> in(Object record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String pointer = "/" + component.getName();
            Optional<String> missing = at(pointer, valueOf(component, record), component.getAnnotatedType());
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(String pointer, @Nullable Object value, AnnotatedType type) {
        if (value == null) {
            return isNullable(type) ? Optional.empty() : Optional.of(pointer);
        }
        if (value instanceof List<?> list && type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType element = generic.getAnnotatedActualTypeArguments()[0];
            for (int i = 0; i < list.size(); i++) {
                Optional<String> missing = at(pointer + "/" + i, list.get(i), element);
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return value instanceof Record nested ? in(nested).map(pointer::concat) : Optional.empty();
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(RecordComponent component, Object record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record can be read: " + component, impossible);
        }
    }
}
