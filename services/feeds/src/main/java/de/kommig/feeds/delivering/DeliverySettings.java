package de.kommig.feeds.delivering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are made.
 *
 * @param retries how long each attempt waits for the failure of the one before it, see {@link RetrySchedule#parse(String)}
 * @param places how many may be under way to one webhook at once
 * @param overall how many may be under way from one instance at once
 * @param most how many of one webhook may wait beside the feed itself; with more of them its cursor stays where it is
 * @param probing how often a webhook at which nothing arrives is sent something new, to see whether it is back
 * @param lease how long after its last sign of life an instance's webhooks are taken over
 * @param kept how long it is known that something has been delivered
 * @param telling how often at most the owners of a webhook are told of dead letters
 */
@ConfigurationProperties("kommig.feeds.delivering")
record DeliverySettings(
        @DefaultValue("0s,5s,5m,30m,2h,5h,10h,14h,20h,24h") String retries,
        @DefaultValue("16") int places,
        @DefaultValue("4096") int overall,
        @DefaultValue("1000") int most,
        @DefaultValue("1m") Duration probing,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("30d") Duration kept,
        @DefaultValue("1d") Duration telling) {

    DeliverySettings {
        if (places < 1 || overall < places || most < places) {
            throw new IllegalArgumentException("no place for deliveries: " + places + ", " + overall + ", " + most);
        }
    }

    RetrySchedule schedule() {
        return RetrySchedule.parse(retries);
    }
}
