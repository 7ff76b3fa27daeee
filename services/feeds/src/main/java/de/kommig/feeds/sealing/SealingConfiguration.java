package de.kommig.feeds.sealing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With which keys. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    /**
     * @param key base64 of 32 random bytes ({@code KOMMIG_FEEDS_SECRET_KEY}); without one there are no webhooks
     * @param older keys that sealed before it and still have to open
     */
    @Bean
    Sealing sealing(
            @Value("${kommig.feeds.secret-key:}") String key,
            @Value("${kommig.feeds.older-secret-keys:}") List<String> older) {
        return new Sealing(Stream.concat(Stream.of(key), older.stream()).toList());
    }
}
