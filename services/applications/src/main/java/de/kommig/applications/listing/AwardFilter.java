package de.kommig.applications.listing;

import de.kommig.applications.award.AwardState;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which awards somebody wants to see; what is empty means all. */
public record AwardFilter(Set<AwardState> states, Optional<UUID> call, Optional<OverdueOfAward> overdue) {}
