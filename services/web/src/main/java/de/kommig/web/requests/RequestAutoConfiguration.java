package de.kommig.web.requests;

import de.kommig.contracts.json.KommigJson;
import de.kommig.web.problems.ProblemAutoConfiguration;
import de.kommig.web.problems.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read, the same way in every service. */
@AutoConfiguration(
        before = {WebMvcAutoConfiguration.class, JacksonAutoConfiguration.class},
        after = ProblemAutoConfiguration.class)
@ConditionalOnProperty("kommig.service")
public class RequestAutoConfiguration {

    /** Behind Spring Security: nobody's body is read before we know who they are. */
    private static final int AFTER_SECURITY = 0;

    @Bean
    JsonMapperBuilderCustomizer kommigJson() {
        return builder -> KommigJson.configure(builder).addModule(WellFormedText.module());
    }

    @Bean
    FilterRegistrationBean<OutermostFilter> outermostFilter(ProblemWriter problems) {
        FilterRegistrationBean<OutermostFilter> registration =
                new FilterRegistrationBean<>(new OutermostFilter(problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(ProblemWriter problems, ObjectProvider<StreamedBodies> streamed) {
        FilterRegistrationBean<BodyFilter> registration = new FilterRegistrationBean<>(
                new BodyFilter(problems, streamed.getIfAvailable(() -> new StreamedBodies(List.of()))));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    WebMvcConfigurer requestConfigurer(ObjectProvider<Clock> clock) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
                resolvers.add(new PageRequestResolver());
                resolvers.add(new CommandContextResolver(clock.getIfAvailable(Clock::systemUTC)));
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverter(new StrictUuid());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new StrictQuery()).addPathPatterns("/api/**");
                registry.addInterceptor(new BeforeTheCommand()).addPathPatterns("/api/**");
            }
        };
    }
}
