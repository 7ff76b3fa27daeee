package de.kommig.organisations;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.EventStore;
import de.kommig.organisations.organisation.OrganisationDecider;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class OrganisationsService {

    @Bean
    Aggregates<String, String, OrganisationEvent> organisations(EventStore store) {
        return new Aggregates<>(store, EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);
    }
}
