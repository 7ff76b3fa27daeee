package de.kommig.applications.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is asked to take part. */
record PartnerInput(@NotNull UUID organisationId) {}
