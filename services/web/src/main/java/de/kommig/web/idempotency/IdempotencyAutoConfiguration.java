package de.kommig.web.idempotency;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Keys live in the service's database; an application without one brings another {@link IdempotencyKeys}. */
@AutoConfiguration
@ConditionalOnProperty("kommig.service")
public class IdempotencyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    IdempotencyKeys idempotencyKeys(MongoDatabase database) {
        return new MongoIdempotencyKeys(database);
    }

    @Bean
    IdempotentRequests idempotentRequests(IdempotencyKeys keys) {
        return new IdempotentRequests(keys);
    }

    @Bean(initMethod = "begin")
    Forgetting forgetting(IdempotencyKeys keys, ObjectProvider<Clock> clock) {
        return new Forgetting(keys, clock.getIfAvailable(Clock::systemUTC));
    }
}
