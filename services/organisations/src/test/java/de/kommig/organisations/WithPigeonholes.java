package de.kommig.organisations;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The service, and something that holds letters by address. */
@Import(OrganisationsService.class)
class WithPigeonholes {

    @Bean
    Pigeonholes pigeonholes(MongoDatabase database) {
        return new Pigeonholes(database);
    }
}
