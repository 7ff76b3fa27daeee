package de.kommig.reviews.http;

import jakarta.validation.constraints.NotNull;

/** @param recommendation how the reviewer votes */
record BallotRequest(@NotNull ReviewRequest.Advice recommendation) {}
