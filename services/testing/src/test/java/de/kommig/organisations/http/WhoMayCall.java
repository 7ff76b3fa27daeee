package de.kommig.organisations.http;

import static de.kommig.web.access.Rule.signedIn;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.of(
                "POST /api/organisations/{id}", signedIn("everybody registers"),
                "GET /api/organisations/{id}", signedIn("everybody reads")));
    }
}
