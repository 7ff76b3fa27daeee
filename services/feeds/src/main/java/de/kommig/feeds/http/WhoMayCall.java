package de.kommig.feeds.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.access.Rule.changing;
import static de.kommig.web.access.Rule.open;
import static de.kommig.web.access.Rule.reading;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. A feed is its own funder's alone; for all others there is none. The catalogue is open. KomMig can only stop webhooks. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("GET /catalogue", open()),
                entry("GET /catalogue/style.css", open()),
                entry("GET /catalogue/services/{service}", open()),
                entry("GET /catalogue/channels/{channel}", open()),
                entry("GET /catalogue/asyncapi.json", open()),
                entry("GET /catalogue/openapi/{file}", open()),
                entry("GET /schemas/{file}", open()),
                entry("POST /api/feeds", changing(FUNDER)),
                entry("GET /api/feeds", reading(FUNDER)),
                entry("GET /api/feeds/{feed}", reading(FUNDER)),
                entry("DELETE /api/feeds/{feed}", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/sandbox/applications", changing(FUNDER)),
                entry("GET /api/feeds/{feed}/events", reading(FUNDER)),
                entry("GET /api/feeds/{feed}/events.atom", reading(FUNDER)),
                entry("GET /api/feeds/{feed}/events.json-feed", reading(FUNDER)),
                entry("GET /api/feeds/{feed}/events/stream", reading(FUNDER)),
                entry("PUT /api/feeds/{feed}/mirror", changing(FUNDER)),
                entry("GET /api/feeds/{feed}/mirror", reading(FUNDER)),
                entry("DELETE /api/feeds/{feed}/mirror", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks", changing(FUNDER)),
                entry("GET /api/feeds/{feed}/webhooks", reading(FUNDER)),
                entry("GET /api/feeds/{feed}/webhooks/{webhook}", reading(FUNDER)),
                entry("PUT /api/feeds/{feed}/webhooks/{webhook}", changing(FUNDER)),
                entry("DELETE /api/feeds/{feed}/webhooks/{webhook}", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/pause", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/resumption", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/secrets", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/challenge", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/test", changing(FUNDER)),
                entry("GET /api/feeds/{feed}/webhooks/{webhook}/deliveries", reading(FUNDER)),
                entry("GET /api/feeds/{feed}/webhooks/{webhook}/deliveries/{sequence}", reading(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/deliveries/{sequence}/replay", changing(FUNDER)),
                entry("POST /api/feeds/{feed}/webhooks/{webhook}/replays", changing(FUNDER)),
                entry("GET /api/webhooks", reading(COORDINATOR)),
                entry("PUT /api/webhooks/{webhook}/ban", changing(COORDINATOR)),
                entry("DELETE /api/webhooks/{webhook}/ban", changing(COORDINATOR))));
    }
}
