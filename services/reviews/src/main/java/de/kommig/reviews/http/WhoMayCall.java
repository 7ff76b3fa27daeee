package de.kommig.reviews.http;

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

/** Who may call what. Which rounds they then find, and what of them they see: {@code Disclosure}. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("GET /api/rounds", reading(COORDINATOR)),
                entry("GET /api/rounds/{id}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("POST /api/rounds/{id}/discussion", changing(COORDINATOR)),
                entry("GET /api/rounds/{id}/contributions", reading(COORDINATOR, REVIEWER)),
                entry("POST /api/rounds/{id}/contributions", changing(COORDINATOR, REVIEWER)),
                entry("GET /api/rounds/{id}/contributions/{contribution}", reading(COORDINATOR, REVIEWER)),
                entry("PUT /api/rounds/{id}/ballots/{reviewer}", changing(REVIEWER)),
                entry("POST /api/rounds/{id}/closure", changing(COORDINATOR)),
                entry("POST /api/rounds/{id}/assignments", changing(COORDINATOR)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/release", changing(COORDINATOR)),
                entry("GET /api/rounds/{id}/conflicts", reading(COORDINATOR)),
                entry("GET /api/rounds/{id}/candidates", reading(COORDINATOR)),
                entry("POST /api/assignment-plans", changing(COORDINATOR)),
                entry("GET /api/assignment-plans/{id}", reading(COORDINATOR)),
                entry("POST /api/assignment-plans/{id}/confirmation", changing(COORDINATOR)),
                entry("POST /api/rounds/{id}/conflicts", changing(COORDINATOR)),
                entry("DELETE /api/rounds/{id}/conflicts/{reviewer}", changing(COORDINATOR)),
                entry("GET /api/rounds/{id}/assignments/{reviewer}", reading(COORDINATOR, REVIEWER)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/acceptance", changing(REVIEWER)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/declination", changing(REVIEWER)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/recusal", changing(REVIEWER)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/review", changing(REVIEWER)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/extension", changing(COORDINATOR)),
                entry("POST /api/rounds/{id}/assignments/{reviewer}/extension-request", changing(REVIEWER)),
                entry("GET /api/rounds/{id}/assignments/{reviewer}/draft", reading(REVIEWER)),
                entry("PUT /api/rounds/{id}/assignments/{reviewer}/draft", changing(REVIEWER)),
                entry("PUT /api/rounds/{id}/assignments/{reviewer}/draft/prompts/{criterion}", changing(REVIEWER)),
                entry("GET /api/calibrations/{call}", reading(COORDINATOR)),
                entry("GET /api/fairness-reports/{call}", reading(COORDINATOR)),
                entry("GET /api/assignments", reading(REVIEWER)),
                entry("GET /api/reviewers", reading(COORDINATOR)),
                entry("GET /api/reviewers/{person}", reading(COORDINATOR)),
                entry("POST /api/reviewers/{person}/admission", changing(COORDINATOR)),
                entry("POST /api/reviewers/{person}/suspension", changing(COORDINATOR)),
                entry("GET /api/trainings", reading(COORDINATOR, REVIEWER)),
                entry("GET /api/me/reviewer", reading(REVIEWER)),
                entry("PUT /api/me/reviewer", changing(REVIEWER)),
                entry("DELETE /api/me/reviewer", changing(REVIEWER)),
                entry("PUT /api/me/reviewer/trainings/{training}", changing(REVIEWER)),
                entry("GET /api/me/export", signedIn("oneself"))));
    }
}
