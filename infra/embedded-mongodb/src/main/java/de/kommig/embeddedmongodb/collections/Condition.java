package de.kommig.embeddedmongodb.collections;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a filter demands of one field, as far as an ordered index can help with it.
 *
 * @param values the field must equal one of these; null when there is no such demand
 * @param lower the field must not be less; null for no bound
 * @param upper the field must not be greater; null for no bound
 */
record Condition(
        @Nullable List<@Nullable Object> values,
        @Nullable Object lower,
        @Nullable Object upper) {

    static final Condition NONE = new Condition(null, null, null);

    boolean isRange() {
        return values == null && (lower != null || upper != null);
    }

    boolean isSingleValue() {
        return values != null && values.size() == 1;
    }

    /** Both, where the first mention of a kind counts: the filter itself is always checked too. */
    Condition and(Condition other) {
        return new Condition(
                values != null ? values : other.values,
                lower != null ? lower : other.lower,
                upper != null ? upper : other.upper);
    }
}
