package de.kommig.organisations.inviting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code kommig.invitations.*}.
 *
 * @param validFor for how long an invitation can be accepted
 * @param sweepInterval how often those whose time is over are looked for
 */
@ConfigurationProperties("kommig.invitations")
public record InvitationSettings(
        @DefaultValue("14d") Duration validFor,
        @DefaultValue("1h") Duration sweepInterval) {}
