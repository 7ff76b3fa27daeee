package de.kommig.reviews.planning;

import java.util.UUID;

/** One reviewer who reads one application. */
public record Reading(UUID application, UUID reviewer) {}
