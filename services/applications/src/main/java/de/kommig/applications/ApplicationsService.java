package de.kommig.applications;

import com.mongodb.client.MongoDatabase;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.web.ServiceLauncher;
import de.kommig.web.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the applications service. */
@SpringBootApplication
@EnableConfigurationProperties(Vocabulary.class)
public class ApplicationsService {

    public static void main(String[] args) {
        ServiceLauncher.run(ApplicationsService.class, "applications", args);
    }

    @Bean
    Traces traces(MongoDatabase database) {
        return new Traces(database);
    }
}
