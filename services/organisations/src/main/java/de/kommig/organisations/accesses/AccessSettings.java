package de.kommig.organisations.accesses;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The trail's settings.
 *
 * @param accessesKeptFor {@code kommig.people.accesses-kept-for}: how long it is known who has looked at whose data
 */
@ConfigurationProperties("kommig.people")
public record AccessSettings(Duration accessesKeptFor) {

    public AccessSettings {
        if (!accessesKeptFor.isPositive()) {
            throw new IllegalArgumentException(
                    "kommig.people.accesses-kept-for must be a time, not " + accessesKeptFor);
        }
    }
}
