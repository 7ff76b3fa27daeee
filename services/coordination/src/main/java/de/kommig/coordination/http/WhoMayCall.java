package de.kommig.coordination.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.Role.ORGANISATION;
import static de.kommig.web.Role.REVIEWER;
import static de.kommig.web.access.Rule.reading;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. Which journeys they then find, and what of them they see: {@code Sight}. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("GET /api/journeys", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/journeys/{application}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER))));
    }
}
