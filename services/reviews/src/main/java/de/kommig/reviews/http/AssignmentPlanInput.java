package de.kommig.reviews.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param call whose open rounds are to be planned */
record AssignmentPlanInput(@NotNull UUID call) {}
