package de.kommig.applications.awarding;

import de.kommig.applications.award.BaseRates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What awards need that is not in code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BaseRateSettings.class)
class AwardingConfiguration {

    @Bean
    BaseRates baseRates(BaseRateSettings settings) {
        return new BaseRates(settings.baseRates());
    }
}
