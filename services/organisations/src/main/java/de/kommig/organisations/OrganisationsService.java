package de.kommig.organisations;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.organisations.charter.Charters;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.organisations.suggesting.FreeMail;
import de.kommig.web.ServiceLauncher;
import de.kommig.web.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts the organisations service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({Charters.class, FreeMail.class, Vocabulary.class})
public class OrganisationsService {

    public static void main(String[] args) {
        ServiceLauncher.run(OrganisationsService.class, "organisations", args);
    }

    @Bean
    Traces traces(MongoDatabase database) {
        return new Traces(database);
    }

    @Bean
    Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations(EventStore store) {
        return new Aggregates<>(store, EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);
    }
}
