package de.kommig.reviews.conflict;

import de.kommig.eventstore.repeating.Regularly;
import de.kommig.reviews.pool.OnDeclaring;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When conflicts of interest are looked for beside the events that tell of them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FreeMail.class)
class ConflictConfiguration {

    /** Once in a while, for what a crash has kept from being looked at. */
    @Bean
    Regularly conflictSweep(ConflictWatch watch) {
        return new Regularly("conflict-sweep", Duration.ofHours(1), watch::sweep);
    }

    @Bean
    OnDeclaring declaredConflicts(ConflictWatch watch) {
        return watch::learnOf;
    }
}
