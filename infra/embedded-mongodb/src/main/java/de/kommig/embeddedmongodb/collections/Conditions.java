package de.kommig.embeddedmongodb.collections;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The conditions on single fields that a filter implies, at its top level and under {@code $and}.
 */
final class Conditions {

    private final Map<String, Condition> byField = new HashMap<>();

    Conditions(Document filter) {
        collect(filter);
    }

    Condition of(String field) {
        return byField.getOrDefault(field, Condition.NONE);
    }

    private void collect(Document filter) {
        filter.forEach((name, value) -> {
            if ("$and".equals(name) && value instanceof Collection<?> parts) {
                parts.forEach(part -> {
                    if (part instanceof Document document) {
                        collect(document);
                    }
                });
            } else if (!name.startsWith("$")) {
                byField.merge(name, condition(value), Condition::and);
            }
        });
    }

    private static Condition condition(@Nullable Object value) {
        if (value instanceof Document document && document.keySet().stream().anyMatch(key -> key.startsWith("$"))) {
            Condition condition = Condition.NONE;
            for (Map.Entry<String, Object> operator : document.entrySet()) {
                condition = condition.and(operator(operator.getKey(), operator.getValue()));
            }
            return condition;
        }
        return isPlain(value) ? equalTo(value) : Condition.NONE;
    }

    private static Condition operator(String name, @Nullable Object operand) {
        return switch (name) {
            case "$eq" -> isPlain(operand) ? equalTo(operand) : Condition.NONE;
            case "$in" ->
                operand instanceof Collection<?> values && values.stream().allMatch(Conditions::isPlain)
                        ? new Condition(new ArrayList<>(values), null, null)
                        : Condition.NONE;
            case "$gt", "$gte" -> isPlain(operand) ? new Condition(null, operand, null) : Condition.NONE;
            case "$lt", "$lte" -> isPlain(operand) ? new Condition(null, null, operand) : Condition.NONE;
            default -> Condition.NONE;
        };
    }

    private static Condition equalTo(@Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(value);
        return new Condition(values, null, null);
    }

    /** Neither an array, which equals by element or as a whole, nor a pattern. */
    private static boolean isPlain(@Nullable Object value) {
        return !(value instanceof Collection<?>) && !BsonRegularExpression.isRegularExpression(value);
    }
}
