package de.kommig.feeds.http;

import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.access.Rule.reading;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. A feed is its own funder's alone; for all others there is none. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(entry("GET /api/feeds/{funder}/events", reading(FUNDER))));
    }
}
