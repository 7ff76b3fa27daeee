package de.kommig.contracts.json;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a record must have and has not. Jackson puts {@code null} wherever the text has nothing; whether that is allowed says
 * {@link Nullable} at the record's component, and this is the one place that looks.
 */
final class MissingValues {

    /** Asking a class for its annotations is slow, and every event is asked. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> record) {
            return Stream.of(record.getRecordComponents()).map(Part::of).toList();
        }
    };

    private MissingValues() {}

    /** Where the first missing value is, as a JSON pointer; empty when all is there. */
    static Optional<String> in(Object record) {
        for (Part part : PARTS.get(record.getClass())) {
            Optional<String> missing = at(part.pointer(), part.of(record), part.shape());
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(String pointer, @Nullable Object value, Shape shape) {
        if (value == null) {
            return shape.nullable() ? Optional.empty() : Optional.of(pointer);
        }
        if (value instanceof List<?> list && shape.element() != null) {
            for (int i = 0; i < list.size(); i++) {
                Optional<String> missing = at(pointer + "/" + i, list.get(i), shape.element());
                if (missing.isPresent()) {
                    return missing;
                }
            }
        }
        return value instanceof Record nested ? in(nested).map(pointer::concat) : Optional.empty();
    }

    /** What a value may be. */
    private record Shape(boolean nullable, @Nullable Shape element) {

        static Shape of(AnnotatedType type) {
            return new Shape(
                    type.isAnnotationPresent(Nullable.class),
                    type instanceof AnnotatedParameterizedType generic
                            ? of(generic.getAnnotatedActualTypeArguments()[0])
                            : null);
        }
    }

    /** A component of a record. */
    private record Part(String pointer, Method accessor, Shape shape) {

        static Part of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Part("/" + component.getName(), accessor, Shape.of(component.getAnnotatedType()));
        }

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("a record can be read: " + accessor, impossible);
            }
        }
    }
}
