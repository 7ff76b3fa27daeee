package de.kommig.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much clients may ask for; {@code kommig-defaults.yaml} has the figures and says what they are for.
 *
 * @param perSecond requests per second that a caller who is signed in may make in the long run
 * @param burst how many of them may come at once
 * @param anonymous for requests without a token, by address
 * @param badTokens for requests whose token is not good, by address
 * @param clients how many clients are remembered at most, of each kind; those not heard of for longest are forgotten first
 */
@ConfigurationProperties("kommig.limits")
record LimitSettings(int perSecond, int burst, Rate anonymous, Rate badTokens, int clients) {

    LimitSettings {
        if (clients < 1) {
            throw new IllegalArgumentException("kommig.limits.clients must be at least 1, but is " + clients);
        }
    }

    /** What each caller may ask for. */
    Rate caller() {
        return new Rate(perSecond, burst);
    }

    /**
     * A bucket that holds {@code burst} requests and is filled up with {@code perSecond} of them.
     *
     * @throws IllegalArgumentException when one of them is below 1: a service that answers nobody is a mistake in its settings
     */
    record Rate(int perSecond, int burst) {

        Rate {
            if (perSecond < 1 || burst < 1) {
                throw new IllegalArgumentException(
                        "limits must be at least 1, but are %d per second, burst %d".formatted(perSecond, burst));
            }
        }
    }
}
