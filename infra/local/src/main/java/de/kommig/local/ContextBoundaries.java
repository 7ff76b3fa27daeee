package de.kommig.local;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps the Spring contexts of the one JVM apart. They share a class path, so each would be configured by what only
 * another one brought along: a service would issue its own tokens' keys, and the identity provider would look for a
 * database. As a process of its own a service has none of that on its class path.
 */
final class ContextBoundaries implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> NOT_IN_SERVICES =
            List.of("org.springframework.boot.security.oauth2.server.authorization.", "de.kommig.local.");

    private static final List<String> NOT_IN_THE_IDENTITY_PROVIDER = List.of(
            "org.springframework.boot.mongodb.",
            "org.springframework.boot.data.mongodb.",
            "org.springframework.boot.kafka.",
            "org.springframework.boot.mail.",
            "org.springframework.boot.security.oauth2.server.resource.",
            "org.springdoc.",
            "de.kommig.eventstore.",
            "de.kommig.web.");

    private boolean service;

    @Override
    public void setEnvironment(Environment environment) {
        service = environment.containsProperty("kommig.service");
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var outside = service ? NOT_IN_SERVICES : NOT_IN_THE_IDENTITY_PROVIDER;
        var matches = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            var name = classes[i];
            matches[i] = name != null && outside.stream().noneMatch(name::startsWith);
        }
        return matches;
    }
}
