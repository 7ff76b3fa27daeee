package de.kommig.web.problems;

import jakarta.validation.Validator;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Problems from every layer: controllers, filters, security, Tomcat. */
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnProperty("kommig.service")
public class ProblemAutoConfiguration {

    @Bean
    Problems problems(@Value("${kommig.service}") String service, ApplicationContext context) {
        ClassLoader classLoader = context.getClassLoader();
        return new Problems(new Titles(service, classLoader == null ? getClass().getClassLoader() : classLoader));
    }

    @Bean
    ProblemWriter problemWriter(Problems problems, JsonMapper mapper) {
        return new ProblemWriter(problems, mapper);
    }

    @Bean
    ProblemAdvice problemAdvice(Problems problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    EmbeddedValues embeddedValues(JsonMapper mapper, Validator validator) {
        return new EmbeddedValues(mapper, validator);
    }

    @Bean
    ContainerErrors containerErrors(ProblemWriter problems) {
        return new ContainerErrors(problems);
    }

    /** So that Bean Validation's words are in the same language as ours. */
    @Bean
    LocaleResolver localeResolver() {
        return new Languages();
    }

    @Bean
    WebServerFactoryCustomizer<TomcatWebServerFactory> problemValve(Problems problems) {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                // Named and added: Tomcat adds one of its own only when none of that name is there.
                host.setErrorReportValveClass(ProblemValve.class.getName());
                host.getPipeline().addValve(new ProblemValve(problems));
            }
        });
    }
}
