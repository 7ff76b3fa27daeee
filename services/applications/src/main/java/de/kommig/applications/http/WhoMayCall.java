package de.kommig.applications.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.Role.FUNDER;
import static de.kommig.web.Role.ORGANISATION;
import static de.kommig.web.Role.REVIEWER;
import static de.kommig.web.access.Rule.changing;
import static de.kommig.web.access.Rule.open;
import static de.kommig.web.access.Rule.reading;
import static de.kommig.web.access.Rule.signedIn;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. Which applications and awards they then find, and what of them they see: {@code ApplicationAccess}, {@code AwardAccess}. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("POST /api/calls", changing(FUNDER)),
                entry("GET /api/calls", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/calls/{id}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("PUT /api/calls/{id}", changing(FUNDER)),
                entry("POST /api/calls/{id}/publication", changing(FUNDER)),
                entry("POST /api/calls/{id}/amendments", changing(FUNDER)),
                entry("GET /api/calls/{id}/amendments", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/calls/{id}/amendments/{number}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("POST /api/calls/{id}/completion", changing(FUNDER)),
                entry("POST /api/calls/{id}/archiving", changing(FUNDER)),
                entry("POST /api/calls/{id}/copy", changing(FUNDER)),
                entry("GET /api/calls/{id}/eligibility", reading(ORGANISATION)),
                entry("POST /api/calls/{id}/deadline-exceptions", changing(COORDINATOR)),
                entry("GET /api/calls/{id}/deadline-exceptions", reading(COORDINATOR, FUNDER)),
                entry("DELETE /api/calls/{id}/deadline-exceptions/{organisation}", changing(COORDINATOR)),
                entry("GET /api/deadline-exceptions", reading(ORGANISATION)),
                entry("POST /api/projects", changing(ORGANISATION)),
                entry("GET /api/projects", reading(ORGANISATION)),
                entry("GET /api/projects/{id}", reading(ORGANISATION)),
                entry("PUT /api/projects/{id}", changing(ORGANISATION)),
                entry("GET /api/projects/{id}/revisions", reading(ORGANISATION)),
                entry("GET /api/projects/{id}/revisions/{number}", reading(ORGANISATION)),
                entry("POST /api/projects/{id}/archiving", changing(ORGANISATION)),
                entry("DELETE /api/projects/{id}/archiving", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/project-changes", reading(ORGANISATION)),
                entry("POST /api/applications/{id}/project-changes/acceptance", changing(ORGANISATION)),
                entry("GET /api/projects/{id}/plan.csv", reading(ORGANISATION)),
                entry("GET /api/projects/{id}/plan.xlsx", reading(ORGANISATION)),
                entry("PUT /api/projects/{id}/plan", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/plan.csv", reading(ORGANISATION, COORDINATOR, REVIEWER)),
                entry("GET /api/applications/{id}/plan.xlsx", reading(ORGANISATION, COORDINATOR, REVIEWER)),
                entry("PUT /api/applications/{id}/plan", changing(ORGANISATION)),
                entry("GET /api/projects/{id}/funding", reading(ORGANISATION)),
                entry("GET /api/applications/{id}/double-funding", reading(ORGANISATION, COORDINATOR)),
                entry("GET /api/double-funding", reading(COORDINATOR)),
                entry("POST /api/applications", changing(ORGANISATION)),
                entry("GET /api/applications", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/applications.csv", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/applications/{id}", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("PUT /api/applications/{id}", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/draft", reading(ORGANISATION)),
                entry("PATCH /api/applications/{id}/draft", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/documents", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("POST /api/applications/{id}/documents", changing(ORGANISATION)),
                entry(
                        "GET /api/applications/{id}/documents/{document}",
                        reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("DELETE /api/applications/{id}/documents/{document}", changing(ORGANISATION)),
                entry("PUT /api/applications/{id}/documents/{document}/release", changing(COORDINATOR)),
                entry("DELETE /api/applications/{id}/documents/{document}/release", changing(COORDINATOR)),
                // An adviser changes nothing, and does comment: Commenting says who writes.
                entry("GET /api/applications/{id}/comments", reading(ORGANISATION)),
                entry("POST /api/applications/{id}/comments", reading(ORGANISATION)),
                entry("DELETE /api/applications/{id}/comments/{comment}", reading(ORGANISATION)),
                entry("POST /api/applications/{id}/comments/{comment}/settlement", reading(ORGANISATION)),
                entry("PUT /api/applications/{id}/fiscal-sponsor", changing(ORGANISATION)),
                entry("DELETE /api/applications/{id}/fiscal-sponsor", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/fiscal-sponsor/confirmation", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/fiscal-sponsor/refusal", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/co-applicants", changing(ORGANISATION)),
                entry("DELETE /api/applications/{id}/co-applicants/{organisation}", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/co-applicants/{organisation}/confirmation", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/co-applicants/{organisation}/refusal", changing(ORGANISATION)),
                entry("POST /api/applications/{id}/submission", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/versions", reading(ORGANISATION, COORDINATOR, REVIEWER, FUNDER)),
                entry("GET /api/applications/{id}/versions/{number}", reading(ORGANISATION, COORDINATOR)),
                entry("GET /api/applications/{id}/versions/{number}/differences", reading(ORGANISATION, COORDINATOR)),
                entry(
                        "GET /api/applications/{id}/versions/{number}/receipt",
                        reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry(
                        "GET /api/applications/{id}/versions/{number}/receipt.pdf",
                        reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry(
                        "GET /api/applications/{id}/versions/{number}/application.pdf",
                        reading(ORGANISATION, COORDINATOR, REVIEWER)),
                entry("POST /api/applications/{id}/withdrawal", changing(ORGANISATION)),
                entry("GET /api/applications/{id}/checklist", reading(COORDINATOR, FUNDER)),
                entry("PUT /api/applications/{id}/checklist/{item}", changing(COORDINATOR)),
                entry("POST /api/applications/{id}/invitation", changing(FUNDER)),
                entry("POST /api/applications/{id}/outline-refusal", changing(FUNDER)),
                entry("POST /api/applications/{id}/correction-request", changing(COORDINATOR, FUNDER)),
                entry("POST /api/applications/{id}/admission", changing(COORDINATOR)),
                entry("POST /api/applications/{id}/decision", changing(FUNDER)),
                entry("GET /api/me/export", signedIn("oneself")),
                entry("GET /api/awards", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/awards.csv", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/awards/{id}", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/open-data/awards.json", open()),
                entry("GET /api/open-data/awards.csv", open()),
                entry("GET /api/open-data/hmbtg.csv", open()),
                entry("GET /api/open-data/hmbtg.json", open()),
                entry("POST /api/awards/{id}/early-start", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/early-start/consent", changing(FUNDER)),
                entry("POST /api/awards/{id}/early-start/refusal", changing(FUNDER)),
                entry("GET /api/applications/{id}/notice-proposal", reading(FUNDER)),
                entry("POST /api/awards/{id}/notice", changing(FUNDER)),
                entry("POST /api/awards/{id}/objection", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/objection/settlement", changing(FUNDER)),
                entry("POST /api/awards/{id}/waiver", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/revocation", changing(FUNDER)),
                entry("POST /api/awards/{id}/drawdowns", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/drawdowns/{number}/payment", changing(FUNDER)),
                entry("POST /api/awards/{id}/drawdowns/{number}/refusal", changing(FUNDER)),
                entry("POST /api/awards/{id}/drawdowns/{number}/use", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/instalments", changing(FUNDER)),
                entry("POST /api/awards/{id}/changes", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/changes/{number}/acceptance", changing(FUNDER)),
                entry("POST /api/awards/{id}/changes/{number}/refusal", changing(FUNDER)),
                entry("POST /api/awards/{id}/regranting", changing(FUNDER)),
                entry("POST /api/awards/{id}/calls", changing(FUNDER)),
                entry("GET /api/awards/{id}/receipts", reading(ORGANISATION)),
                entry("POST /api/awards/{id}/receipts", changing(ORGANISATION)),
                entry("PUT /api/awards/{id}/receipts/{receipt}", changing(ORGANISATION)),
                entry("DELETE /api/awards/{id}/receipts/{receipt}", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/interim-reports", changing(ORGANISATION)),
                entry("GET /api/awards/{id}/proof", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/awards/{id}/proof.pdf", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/awards/{id}/proof.xlsx", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("GET /api/awards/{id}/proof/receipts.csv", reading(ORGANISATION, COORDINATOR, FUNDER)),
                entry("POST /api/awards/{id}/proof", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/proof/return", changing(FUNDER)),
                entry("POST /api/awards/{id}/proof/acceptance", changing(FUNDER)),
                entry("POST /api/awards/{id}/hearing", changing(FUNDER)),
                entry("POST /api/awards/{id}/hearing/answer", changing(ORGANISATION)),
                entry("POST /api/awards/{id}/hearing/end", changing(FUNDER)),
                entry("POST /api/awards/{id}/recovery", changing(FUNDER)),
                entry("POST /api/awards/{id}/repayments", changing(FUNDER)),
                entry("POST /api/applications/{id}/decision/confirmation", changing(FUNDER)),
                entry("POST /api/applications/{id}/decision/dissent", changing(FUNDER)),
                entry("GET /api/calls/{id}/budget", reading(COORDINATOR, FUNDER)),
                entry("GET /api/calls/{id}/budget/reservations", reading(FUNDER)),
                entry("GET /api/calls/{id}/waiting-list", reading(COORDINATOR, FUNDER))));
    }
}
