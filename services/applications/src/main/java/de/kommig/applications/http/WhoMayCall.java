package de.kommig.applications.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.Role.ORGANISATION;
import static de.kommig.web.Role.REVIEWER;
import static de.kommig.web.access.Rule.changing;
import static de.kommig.web.access.Rule.reading;
import static de.kommig.web.access.Rule.signedIn;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. Which applications they then find, and what of them they see: {@code ApplicationAccess}. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("POST /api/calls", changing(FUNDER)),
                entry("GET /api/calls", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/calls/{id}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("POST /api/calls/{id}/publication", changing(FUNDER)),
                entry("POST /api/applications", changing(ORGANISATION)),
                entry("GET /api/applications", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/applications/{id}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("PUT /api/applications/{id}", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/submission", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/withdrawal", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/correction-request", changing(COORDINATOR)),
                entry("POST /api/applications/{id}/admission", changing(COORDINATOR)),
                entry("POST /api/applications/{id}/decision", changing(FUNDER)),
                entry("GET /api/me/export", signedIn("oneself"))));
    }
}
