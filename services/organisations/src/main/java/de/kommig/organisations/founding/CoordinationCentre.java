package de.kommig.organisations.founding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Properties {@code kommig.coordination-centre.*}: KomMig's own organisation.
 *
 * @param id of the organisation
 * @param name of the organisation when it is founded
 * @param owner pseudonym of its first owner, the {@code sub} of their tokens
 */
@ConfigurationProperties("kommig.coordination-centre")
public record CoordinationCentre(
        @Nullable UUID id, @Nullable String name, @Nullable UUID owner) {}
