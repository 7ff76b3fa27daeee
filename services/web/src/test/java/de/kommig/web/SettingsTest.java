package de.kommig.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

class SettingsTest {

    private final Environment settings = Tiny.CONTEXT.getEnvironment();

    @Test
    void the_library_gives_defaults() {
        assertThat(settings.getProperty("server.tomcat.max-swallow-size")).isEqualTo("32MB");
        assertThat(settings.getProperty("spring.threads.virtual.enabled", Boolean.class))
                .isTrue();
    }

    @Test
    void the_settings_file_of_the_service_is_stronger() {
        assertThat(settings.getProperty("server.tomcat.connection-timeout")).isEqualTo("3s");
    }

    @Test
    void the_command_line_is_stronger_still() {
        assertThat(settings.getProperty("server.port")).isEqualTo("0");
    }

    @Test
    void the_service_knows_its_name() {
        assertThat(settings.getProperty("kommig.service")).isEqualTo("tiny");
        assertThat(settings.getProperty("spring.application.name")).isEqualTo("tiny");
    }
}
