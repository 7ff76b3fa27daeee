package de.kommig.coordination.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param name absent for the moment in which the name is still on its way */
record NamedBody(UUID id, @Nullable String name) {}
