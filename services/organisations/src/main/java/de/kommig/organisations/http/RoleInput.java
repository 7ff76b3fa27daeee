package de.kommig.organisations.http;

import de.kommig.contracts.organisation.MemberRole;
import jakarta.validation.constraints.NotNull;

/** What a member may do from now on. */
record RoleInput(@NotNull MemberRole role) {}
