package de.kommig.eventstore.configuring;

import de.kommig.eventstore.operating.SubscriptionsEndpoint;
import de.kommig.eventstore.operating.SubscriptionsHealth;
import de.kommig.eventstore.rebuilding.Rebuilding;
import de.kommig.eventstore.receiving.Followings;
import de.kommig.eventstore.receiving.Inbound;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.context.annotation.Bean;

/** What an operator sees and does: the health of the subscriptions and the endpoint {@code subscriptions}. */
@AutoConfiguration(after = InboundAutoConfiguration.class)
@ConditionalOnProperty("kommig.service")
public class OperatingAutoConfiguration {

    @Bean
    @ConditionalOnEnabledHealthIndicator("subscriptions")
    SubscriptionsHealth subscriptionsHealthIndicator(Inbound inbound, Followings followings) {
        return new SubscriptionsHealth(inbound, followings);
    }

    @Bean
    SubscriptionsEndpoint subscriptionsEndpoint(Inbound inbound, Rebuilding rebuilding) {
        return new SubscriptionsEndpoint(inbound, rebuilding);
    }
}
