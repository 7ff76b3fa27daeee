package de.kommig.local.identity;

import de.kommig.backbone.ConnectorHealth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health of everything in the JVM, for {@code /actuator/health}. */
@Configuration(proxyBeanMethods = false)
class PlatformHealth {

    @Bean
    HealthIndicator backbone(PlatformState platform) {
        return () -> platform.backbone()
                .map(backbone -> health(backbone.up())
                        .withDetail("broker", backbone.broker())
                        .withDetail("database", backbone.database())
                        .build())
                .orElseGet(PlatformHealth::starting);
    }

    @Bean
    HealthIndicator connectors(PlatformState platform) {
        return () -> platform.backbone()
                .map(backbone -> {
                    var all = health(backbone.connectors().stream().allMatch(ConnectorHealth::up));
                    backbone.connectors().forEach(connector -> all.withDetail(connector.name(), details(connector)));
                    return all.build();
                })
                .orElseGet(PlatformHealth::starting);
    }

    @Bean
    HealthIndicator services(PlatformState platform) {
        return () -> {
            var services = platform.services();
            return health(!services.containsValue(false)).withDetails(services).build();
        };
    }

    private static Map<String, Object> details(ConnectorHealth connector) {
        var details = new LinkedHashMap<String, Object>();
        details.put("up", connector.up());
        details.put("state", connector.state());
        details.put("tasks", connector.tasks());
        details.put("restarts", connector.restarts());
        if (connector.lastError() != null) {
            details.put("lastError", connector.lastError());
        }
        return details;
    }

    private static Health.Builder health(boolean up) {
        return up ? Health.up() : Health.down();
    }

    private static Health starting() {
        return Health.outOfService().withDetail("starting", true).build();
    }
}
