package de.kommig.applications.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which changes of a project are taken over.
 *
 * @param revision newest revision of the project that the author has seen
 * @param fields JSON pointers; none: the changes are looked at, and not wanted
 */
record AcceptanceInput(
        @NotNull Integer revision, @NotNull @Size(max = 500) List<@NotNull @Size(max = 100) String> fields) {}
