package de.kommig.applications.scheduling;

import de.kommig.eventstore.repeating.Regularly;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for alarms that are due, every {@code kommig.alarms.interval}. */
@Configuration(proxyBeanMethods = false)
class SchedulingConfiguration {

    @Bean
    Regularly alarmsRinging(
            AlarmQueue queue,
            List<AlarmHandler> handlers,
            Clock clock,
            @Value("${kommig.alarms.interval:1s}") Duration interval) {
        return new Regularly("alarms", interval, new Ringing(queue, handlers, clock));
    }
}
