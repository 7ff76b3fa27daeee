package de.kommig.notifications.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.Role.ORGANISATION;
import static de.kommig.web.Role.REVIEWER;
import static de.kommig.web.access.Rule.reading;
import static de.kommig.web.access.Rule.signedIn;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what: everybody, and each finds their own inbox and their organisation's. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("GET /api/inbox", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("POST /api/inbox/{entry}/reading", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/me/export", signedIn("oneself"))));
    }
}
