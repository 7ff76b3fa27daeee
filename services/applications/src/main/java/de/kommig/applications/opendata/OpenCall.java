package de.kommig.applications.opendata;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a call.
 *
 * @param programme the funding programme it belongs to; {@code null}: none
 * @param award that it is paid from, where an award is passed on; {@code null}: the funder's own money
 */
public record OpenCall(
        UUID id,
        String title,
        @Nullable String programme,
        @Nullable UUID award) {}
