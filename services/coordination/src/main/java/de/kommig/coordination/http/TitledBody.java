package de.kommig.coordination.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param title absent for the moment in which the title is still on its way */
record TitledBody(UUID id, @Nullable String title) {}
