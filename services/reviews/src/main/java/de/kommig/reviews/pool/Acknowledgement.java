package de.kommig.reviews.pool;

import java.time.Instant;

/** That a reviewer has read a training and goes by it. */
public record Acknowledgement(Training training, String version, Instant at) {}
