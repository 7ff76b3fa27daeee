package de.kommig.reviews.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param reviewer the person who is asked for a review */
record AssignmentRequest(@NotNull UUID reviewer) {}
