package de.kommig.contracts.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's or machine's place in an organisation.
 *
 * @param member pseudonym ({@code sub} of its tokens)
 * @param expiresAt when it ends by itself; {@code null} for people
 */
public record Membership(
        UUID member, MemberRole role, @Nullable Instant expiresAt) {}
