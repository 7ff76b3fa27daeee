package de.kommig.applications.versioning;

import org.jspecify.annotations.Nullable;

/**
 * A field that is other in one version than in another.
 *
 * @param field JSON pointer into the application, e.g. {@code /answers/goals} or {@code /plan/costs/a1/amount}
 * @param before absent when there was nothing
 * @param after absent when there is nothing any more
 */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {}
