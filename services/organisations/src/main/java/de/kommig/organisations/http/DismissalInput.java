package de.kommig.organisations.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Two organisations that are not one. */
record DismissalInput(@NotNull @Size(min = 2, max = 2) List<@NotNull UUID> organisations) {}
