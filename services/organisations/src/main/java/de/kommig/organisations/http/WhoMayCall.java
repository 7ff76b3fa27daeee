package de.kommig.organisations.http;

import static de.kommig.web.Role.COORDINATOR;
import static de.kommig.web.access.Rule.changing;
import static de.kommig.web.access.Rule.open;
import static de.kommig.web.access.Rule.reading;
import static de.kommig.web.access.Rule.signedIn;
import static java.util.Map.entry;

import de.kommig.web.access.AccessTable;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may call what. */
@Configuration(proxyBeanMethods = false)
class WhoMayCall {

    @Bean
    AccessTable accessTable() {
        return AccessTable.of(Map.ofEntries(
                entry("POST /api/organisations", signedIn("whoever registers becomes the first owner")),
                entry("GET /api/organisations", signedIn("all who take part see who takes part")),
                entry("GET /api/organisations/{id}", signedIn("all who take part see who takes part")),
                entry("POST /api/organisations/{id}/legal-form", signedIn("owners: OrganisationAccess")),
                entry("POST /api/organisations/{id}/commitments", signedIn("owners: OrganisationAccess")),
                entry(
                        "POST /api/organisations/{id}/commitments/{charter}/revocation",
                        signedIn("owners: OrganisationAccess")),
                entry("PUT /api/organisations/{id}/profile", signedIn("owners and editors: OrganisationAccess")),
                entry("POST /api/organisations/{id}/merger", changing(COORDINATOR)),
                entry("GET /api/duplicates", reading(COORDINATOR)),
                entry("POST /api/duplicates/dismissal", changing(COORDINATOR)),
                entry("GET /api/directory", open()),
                entry("GET /api/directory/{id}", open()),
                entry("GET /api/vocabulary", open()),
                entry("PUT /api/organisations/{id}/name", signedIn("owners: OrganisationAccess")),
                entry("POST /api/organisations/{id}/confirmation", changing(COORDINATOR)),
                entry("GET /api/organisations/{id}/members", signedIn("members, KomMig: OrganisationAccess")),
                entry("PUT /api/organisations/{id}/members/{person}", signedIn("owners: OrganisationAccess")),
                entry("DELETE /api/organisations/{id}/members/{person}", signedIn("oneself, owners: ChangingMembers")),
                entry("POST /api/organisations/{id}/clients", signedIn("owners: OrganisationAccess")),
                entry("GET /api/organisations/{id}/invitations", signedIn("owners: OrganisationAccess")),
                entry("POST /api/organisations/{id}/invitations", signedIn("owners: OrganisationAccess, Inviting")),
                entry(
                        "DELETE /api/organisations/{id}/invitations/{invitation}",
                        signedIn("owners: OrganisationAccess")),
                entry("POST /api/invitations/acceptance", signedIn("who holds the secret: Joining")),
                entry("GET /api/me", signedIn("oneself")),
                entry("GET /api/me/person", signedIn("oneself")),
                entry("PUT /api/me/person", signedIn("oneself")),
                entry("DELETE /api/me/person", signedIn("oneself")),
                entry("GET /api/me/export", signedIn("oneself")),
                entry("GET /api/people/{person}", reading(COORDINATOR)),
                entry("GET /api/charters", signedIn("all"))));
    }
}
