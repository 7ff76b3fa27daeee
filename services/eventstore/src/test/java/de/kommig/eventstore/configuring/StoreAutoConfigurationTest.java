package de.kommig.eventstore.configuring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import de.kommig.eventstore.SharedBackbone;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class StoreAutoConfigurationTest {

    @ParameterizedTest
    @CsvSource({"'', PT5S", "serverSelectionTimeoutMS=700, PT0.7S"})
    void a_database_that_is_away_is_waited_for_5_seconds_or_as_long_as_the_connection_string_says(
            String option, Duration wait) {
        String uri = SharedBackbone.mongoUri();
        String with = option.isEmpty() ? uri : uri + (uri.contains("?") ? "&" : "?") + option;
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class, StoreAutoConfiguration.class))
                .withPropertyValues("kommig.service=" + SharedBackbone.freshName(), "spring.mongodb.uri=" + with)
                .run(context -> assertThat(serverSelectionTimeout(context)).isEqualTo(wait));
    }

    /** As Boot makes the settings, in the order in which it asks. */
    private static Duration serverSelectionTimeout(ApplicationContext context) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        context.getBeanProvider(MongoClientSettingsBuilderCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(settings));
        return Duration.ofMillis(
                settings.build().getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS));
    }
}
