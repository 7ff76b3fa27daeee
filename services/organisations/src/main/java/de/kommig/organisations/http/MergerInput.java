package de.kommig.organisations.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which organisation goes on in place of a duplicate. */
record MergerInput(@NotNull UUID into) {}
