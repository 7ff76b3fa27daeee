package de.kommig.reviews.http;

import de.kommig.contracts.Recommendation;
import java.util.UUID;

/** How a reviewer votes after the discussion. */
record BallotBody(UUID reviewer, Recommendation recommendation) {}
