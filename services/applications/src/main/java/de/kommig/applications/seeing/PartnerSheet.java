package de.kommig.applications.seeing;

import de.kommig.applications.application.Partner.Standing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another organisation that was asked to take part in an application.
 *
 * @param standing what it has answered
 * @param reason why it declined, if it did and said so; for the applying organisation alone
 */
public record PartnerSheet(
        UUID organisationId, Standing standing, @Nullable String reason) {}
