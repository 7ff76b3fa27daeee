package de.kommig.eventstore.receiving;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties {@code kommig.inbound.*}.
 *
 * @param tries how often an event is tried before its stream is parked
 * @param firstWait before the second try; each further wait is three times as long
 * @param repairInterval how often a gap that could not be closed is looked at again
 * @param rebuildGrace how long a rebuild goes on feeding the new generation after the switch; must be longer than two seconds
 *     where several processes run a service
 */
@ConfigurationProperties("kommig.inbound")
public record InboundSettings(
        @DefaultValue("5") int tries,
        @DefaultValue("100ms") Duration firstWait,
        @DefaultValue("30s") Duration repairInterval,
        @DefaultValue("10s") Duration rebuildGrace) {}
