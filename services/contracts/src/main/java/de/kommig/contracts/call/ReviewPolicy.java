package de.kommig.contracts.call;

import org.jspecify.annotations.Nullable;

/**
 * How applications are reviewed, beside how many reviews are wanted and needed.
 *
 * @param blind whether reviewers do not get to know whose application they read
 * @param livedExperience whether at least one reviewer must have lived migration experience
 * @param days for a review, from the day on which it was asked for; {@code null}: no deadline
 */
public record ReviewPolicy(
        boolean blind, boolean livedExperience, @Nullable Integer days) {}
