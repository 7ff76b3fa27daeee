package de.kommig.feeds.following;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts who follows: the metric {@value #METRIC}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FollowingSettings.class)
class FollowingConfiguration {

    static final String METRIC = "kommig.feeds.followers";

    @Bean
    Places places(FollowingSettings settings, ObjectProvider<MeterRegistry> meters) {
        Places places = new Places(settings);
        meters.ifAvailable(
                registry -> Gauge.builder(METRIC, places, Places::taken).register(registry));
        return places;
    }
}
