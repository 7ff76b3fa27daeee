package de.kommig.applications.listing;

import de.kommig.applications.award.AwardState;
import java.util.Optional;
import java.util.UUID;

/** Which awards somebody wants to see. */
public record AwardFilter(Optional<AwardState> state, Optional<UUID> call) {}
