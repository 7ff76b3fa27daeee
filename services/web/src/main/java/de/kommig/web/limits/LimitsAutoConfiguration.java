package de.kommig.web.limits;

import de.kommig.web.problems.ProblemAutoConfiguration;
import de.kommig.web.problems.ProblemWriter;
import de.kommig.web.security.SecurityAutoConfiguration;
import io.github.bucket4j.TimeMeter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Two limits: by address before the token is checked, by caller after it. Each instance of a service counts by itself. A test may bring
 * a {@link TimeMeter} of its own.
 */
@AutoConfiguration(after = ProblemAutoConfiguration.class, before = SecurityAutoConfiguration.class)
@ConditionalOnProperty("kommig.service")
@EnableConfigurationProperties(LimitSettings.class)
public class LimitsAutoConfiguration {

    /** Behind the filter that gives requests their correlation id, before Spring Security. */
    private static final int BEFORE_SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1;

    @Bean
    FilterRegistrationBean<AddressLimit> addressLimit(
            LimitSettings settings, ObjectProvider<TimeMeter> time, ProblemWriter problems) {
        var registration =
                new FilterRegistrationBean<>(new AddressLimit(settings, meter(time), new Refusing(problems)));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    /** Among Spring Security's filters: behind the one that checks tokens, before the one that refuses roles. */
    @Bean
    Customizer<HttpSecurity> callerLimit(
            LimitSettings settings, ObjectProvider<TimeMeter> time, ProblemWriter problems) {
        Buckets callers = new Buckets(settings.caller(), settings.clients(), meter(time));
        CallerLimit limit = new CallerLimit(callers, new Refusing(problems));
        return http -> http.addFilterBefore(limit, AuthorizationFilter.class);
    }

    private static TimeMeter meter(ObjectProvider<TimeMeter> time) {
        return time.getIfAvailable(() -> TimeMeter.SYSTEM_NANOTIME);
    }
}
