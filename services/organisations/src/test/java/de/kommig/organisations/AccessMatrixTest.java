package de.kommig.organisations;

import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static de.kommig.organisations.Stage.ORGANISATIONS;
import static de.kommig.organisations.Stage.invitation;
import static de.kommig.organisations.Stage.profile;

import de.kommig.testing.access.AccessMatrix;
import de.kommig.testing.access.Stakeholders;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final String ID = "/api/organisations/{id}";
    private static final String MEMBERS = ID + "/members";
    private static final String INVITATIONS = ID + "/invitations";
    private static final String DIRECTORY = "/api/directory/";
    private static final String PERSON = """
            {"name": "Amira", "email": "amira@example.org", "languages": ["ar"], "channels": {"email": "daily"}}
            """;

    private final Stakeholders own = Stakeholders.some();
    private final Stage stage = new Stage(own);
    private final String path = ORGANISATIONS + "/" + own.organisation();
    private final AccessMatrix matrix = AccessMatrix.of(SERVICE, own);

    @Test
    void who_may_call_what_is_what_the_table_says() {
        lists();
        looking();
        governing();
        coordinating();
        members();
        invitations();
        oneself();
        joiningAndLeaving();
        matrix.check();
    }

    private void lists() {
        UUID duplicate = stage.merged();
        UUID open = stage.described("public");
        UUID platform = stage.described("platform");
        UUID members = stage.described("members");
        String directory = "/api/directory?q=" + stage.mark();
        stage.awaitListed(own.organisation(), duplicate, open);
        matrix.listing("GET /api/organisations", "takes part", ORGANISATIONS + "?limit=200", own.organisation())
                .listing("GET /api/organisations", "was a duplicate", ORGANISATIONS + "?limit=200", duplicate)
                .listing("GET /api/directory", "public", directory, open)
                .listing("GET /api/directory", "for the platform", directory, platform)
                .listing("GET /api/directory", "for members", directory, members)
                .listing("GET /api/directory", "public, was a duplicate", directory, duplicate)
                .asking("GET /api/directory/{id}", "public", () -> DIRECTORY + open)
                .asking("GET /api/directory/{id}", "for the platform", () -> DIRECTORY + platform)
                .asking("GET /api/directory/{id}", "for members", () -> DIRECTORY + members)
                .asking("GET /api/directory/{id}", "public, was a duplicate", () -> DIRECTORY + duplicate)
                .asking("GET " + ID, "takes part", () -> path)
                .asking("GET " + ID, "was a duplicate: sent on", () -> ORGANISATIONS + "/" + duplicate)
                .asking("GET " + MEMBERS, "was a duplicate", () -> ORGANISATIONS + "/" + duplicate + "/members")
                .asking("GET /api/charters", "", () -> "/api/charters")
                .asking("GET /api/vocabulary", "", () -> "/api/vocabulary");
    }

    private void looking() {
        for (String visibility : new String[] {"public", "platform", "members"}) {
            matrix.listing(
                    "GET " + ID, "profile: " + visibility, () -> stage.describe(path, visibility), "\"profile\"");
        }
        matrix.asking("GET " + MEMBERS, "", () -> path + "/members");
    }

    private void governing() {
        matrix.sending("PUT " + ID + "/profile", "", () -> path + "/profile", profile("platform"))
                .sending("POST " + ID + "/legal-form", "", () -> path + "/legal-form", """
                        {"legalForm": "foundation", "since": "2026-01-15"}
                        """)
                .sending("POST " + ID + "/commitments", "", () -> path + "/commitments", """
                        {"charter": "civic-engagement", "version": "2021-12"}
                        """)
                .asking(
                        "POST " + ID + "/commitments/{charter}/revocation",
                        "",
                        () -> path + "/commitments/civic-engagement/revocation")
                .sending("PUT " + ID + "/name", "", () -> path + "/name", "{\"name\": \"Brücken\"}")
                .sending(
                        "PUT " + ID + "/name",
                        "another, a confirmed funder",
                        () -> stage.confirmedFunder() + "/name",
                        "{\"name\": \"Stiftung Brücken\"}");
    }

    private void coordinating() {
        matrix.asking(
                        "POST " + ID + "/confirmation",
                        "a funder that is not confirmed",
                        () -> stage.funder() + "/confirmation")
                .sending(
                        "POST " + ID + "/merger",
                        "",
                        () -> ORGANISATIONS + "/" + stage.registered() + "/merger",
                        "{\"into\": \"%s\"}".formatted(stage.registered()))
                .asking("GET /api/duplicates", "", () -> "/api/duplicates")
                .sending("POST /api/duplicates/dismissal", "", () -> "/api/duplicates/dismissal", stage::pair);
    }

    private void members() {
        matrix.sending("PUT " + MEMBERS + "/{person}", "a viewer", stage::viewer, "{\"role\": \"editor\"}")
                .asking("DELETE " + MEMBERS + "/{person}", "another member", stage::viewer)
                .sending("POST " + ID + "/clients", "", () -> path + "/clients", """
                        {"client": "%s", "role": "viewer", "purpose": "Vereinssoftware", "expiresAt": "%s"}
                        """.formatted(
                                UUID.randomUUID(), Instant.now().plus(Duration.ofDays(30))));
    }

    private void invitations() {
        String orphaned = stage.orphaned();
        String withoutOwner = "of an organisation without an owner";
        matrix.sending("POST " + INVITATIONS, "", () -> path + "/invitations", () -> invitation("owner"))
                .sending(
                        "POST " + INVITATIONS, withoutOwner, () -> orphaned + "/invitations", () -> invitation("owner"))
                .asking("GET " + INVITATIONS, "", () -> path + "/invitations")
                .asking("GET " + INVITATIONS, withoutOwner, () -> orphaned + "/invitations")
                .asking("DELETE " + INVITATIONS + "/{invitation}", "", stage::invited)
                .asking("DELETE " + INVITATIONS + "/{invitation}", withoutOwner, () -> stage.invitedTo(orphaned));
    }

    private void oneself() {
        matrix.asking("GET /api/me", "", () -> "/api/me")
                .asking("GET /api/me/person", "who has said nothing", () -> "/api/me/person")
                .sending("PUT /api/me/person", "", () -> "/api/me/person", PERSON)
                .asking("GET /api/me/person", "who has said something", () -> "/api/me/person")
                .asking("GET /api/me/export", "", () -> "/api/me/export")
                .asking("GET /api/people/{person}", "oneself", () -> "/api/people/" + AccessMatrix.CALLER)
                .asking("GET /api/people/{person}", "another member", () -> "/api/people/" + stage.introduced());
    }

    /** Last, because afterwards the callers are no longer who they were. */
    private void joiningAndLeaving() {
        String acceptance = "/api/invitations/acceptance";
        matrix.sending("POST /api/organisations", "", () -> ORGANISATIONS, """
                        {"name": "Neue Brücken", "legalForm": "initiative", "side": "civil-society"}
                        """)
                .sending("POST " + acceptance, "with the link from the mail", () -> acceptance, stage::tokenFromMail)
                .asking("DELETE " + MEMBERS + "/{person}", "oneself", () -> path + "/members/" + AccessMatrix.CALLER)
                .asking("DELETE /api/me/person", "", () -> "/api/me/person");
    }
}
