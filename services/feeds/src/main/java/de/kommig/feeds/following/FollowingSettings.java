package de.kommig.feeds.following;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How many may follow feeds, and for how long; {@code feeds.yaml} has the figures.
 *
 * @param ofFeed how many may follow one feed at the same time, in each instance; so many by streams and so many by questions that wait
 * @param inTotal how many may follow any, likewise
 * @param longestWait how long a question for a page is kept waiting at most
 * @param longestStream after which time a stream ends, so that nobody reads on long after their token has expired
 * @param heartbeat how often a stream in which nothing happens says that it is still there
 */
@ConfigurationProperties("kommig.following")
public record FollowingSettings(
        int ofFeed, int inTotal, Duration longestWait, Duration longestStream, Duration heartbeat) {

    public FollowingSettings {
        if (ofFeed < 1 || inTotal < 1) {
            throw new IllegalArgumentException(
                    "kommig.following must let somebody follow, but lets %d and %d".formatted(ofFeed, inTotal));
        }
    }
}
