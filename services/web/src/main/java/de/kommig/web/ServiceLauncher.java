package de.kommig.web;

import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts a service, as a process of its own or beside others in one JVM.
 *
 * <p>Settings come, the later the stronger, from {@code kommig-defaults.yaml} (this library), {@code <service>.yaml} (the
 * service), environment variables with Spring's names, command line arguments.
 */
public final class ServiceLauncher {

    private ServiceLauncher() {}

    /**
     * Starts the service and returns once it answers.
     *
     * @param service the {@code @SpringBootApplication} class
     * @param name of the service, e.g. {@code applications}; also the name of its settings file
     */
    public static ConfigurableApplicationContext run(Class<?> service, String name, String... args) {
        return builder(service, name).run(args);
    }

    /**
     * The same, not started yet, for whoever wants to add something, e.g. listeners. Further settings go to {@code run} as
     * {@code --key=value}: {@code properties(…)} is weaker than the files.
     */
    public static SpringApplicationBuilder builder(Class<?> service, String name) {
        return new SpringApplicationBuilder(service)
                .main(service)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "spring.config.name", "kommig-defaults," + name,
                        "spring.application.name", name,
                        "kommig.service", name));
    }
}
