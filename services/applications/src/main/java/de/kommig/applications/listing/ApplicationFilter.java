package de.kommig.applications.listing;

import de.kommig.applications.application.ApplicationState;
import java.util.Optional;
import java.util.UUID;

/** Which applications are wanted; empty means all. */
public record ApplicationFilter(Optional<ApplicationState> state, Optional<UUID> call) {}
