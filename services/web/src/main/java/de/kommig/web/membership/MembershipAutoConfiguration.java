package de.kommig.web.membership;

import com.github.benmanes.caffeine.cache.Ticker;
import de.kommig.eventstore.configuring.InboundAutoConfiguration;
import de.kommig.eventstore.configuring.StoreAutoConfiguration;
import de.kommig.eventstore.consuming.Views;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Every service keeps its own projection of memberships. A test without a database brings {@link Affiliations} of its own. */
@AutoConfiguration(
        after = StoreAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
        before = InboundAutoConfiguration.class)
@ConditionalOnProperty("kommig.service")
@ConditionalOnMissingBean(Affiliations.class)
public class MembershipAutoConfiguration {

    @Bean
    MembershipsView membershipsView() {
        return new MembershipsView();
    }

    @Bean
    ProjectedAffiliations projectedAffiliations(Views views, MembershipsView view) {
        return new ProjectedAffiliations(views, view);
    }

    @Bean
    @Primary
    TimedAffiliations affiliations(ProjectedAffiliations projected, ObjectProvider<MeterRegistry> meters) {
        return new TimedAffiliations(
                new RememberedAffiliations(projected, Ticker.systemTicker()),
                meters.getIfAvailable(SimpleMeterRegistry::new));
    }
}
