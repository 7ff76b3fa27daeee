package de.kommig.testing;

import de.kommig.eventstore.decider.Rejection;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Specimens of a rejection: all constants of an enum, or a record filled with nothing, whose code does not depend on its content. */
final class RejectionsOf {

    private RejectionsOf() {}

    static List<Rejection> type(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants()).map(Rejection.class::cast).toList();
        }
        if (type.isRecord()) {
            return List.of(emptyRecord(type));
        }
        throw new AssertionError(type.getName() + " must be an enum or a record, so that its titles can be checked");
    }

    private static Rejection emptyRecord(Class<?> type) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Rejection) constructor.newInstance(
                    Stream.of(types).map(RejectionsOf::nothing).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a specimen of " + type.getName(), e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
