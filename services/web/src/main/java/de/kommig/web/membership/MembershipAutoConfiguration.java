package de.kommig.web.membership;

import de.kommig.eventstore.configuring.InboundAutoConfiguration;
import de.kommig.eventstore.configuring.StoreAutoConfiguration;
import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.records.Topics;
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

    /** The view's documents as this instance has them in memory. */
    @Bean
    CopiedMemberships copiedMemberships(
            MembershipsView view, Views views, Topics topics, ProjectedAffiliations projected) {
        return new CopiedMemberships(view, views, topics, projected);
    }

    @Bean
    @Primary
    TimedAffiliations affiliations(CopiedMemberships copied, ObjectProvider<MeterRegistry> meters) {
        return new TimedAffiliations(copied.directory(), meters.getIfAvailable(SimpleMeterRegistry::new));
    }
}
