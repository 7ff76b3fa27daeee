package de.kommig.organisations;

import static de.kommig.organisations.RunningOrganisations.MAIL;
import static de.kommig.organisations.RunningOrganisations.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.organisations.likening.Likenesses;
import de.kommig.testing.Api;
import de.kommig.testing.access.Stakeholders;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the requests of {@link AccessMatrixTest} are about: one organisation in full, and others in the states that make a difference. */
final class Stage {

    static final String ORGANISATIONS = "/api/organisations";

    private final UUID id;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID founderId = UUID.randomUUID();
    /** Registers all organisations, and so owns the one that the rows are about beside the owner who makes the requests. */
    private final Api founder;

    private final Api coordinator;

    Stage(Stakeholders own) {
        id = own.organisation();
        founder = SERVICE.as(Role.ORGANISATION, founderId, id);
        coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), own.centre());
    }

    /** A word in the names of those that {@link #registered()} registers. */
    String mark() {
        return mark;
    }

    /** Another one, of the same name each time. */
    UUID registered() {
        return registered("civil-society");
    }

    private UUID registered(String side) {
        UUID other = UUID.randomUUID();
        founder.post(ORGANISATIONS, """
                        {"id": "%s", "name": "Brücken %s", "legalForm": "initiative", "side": "%s"}
                        """.formatted(other, mark, side)).expect(201);
        return other;
    }

    /** Two of the same name as a dismissal has them, once that has been noticed. */
    String pair() {
        UUID one = registered();
        UUID other = registered();
        await().until(() -> compared(one) && compared(other));
        return "{\"organisations\": [\"%s\", \"%s\"]}".formatted(one, other);
    }

    private static boolean compared(UUID organisation) {
        return SERVICE.bean(Likenesses.class).find(organisation).isPresent();
    }

    /** Path of a funder that says it is one. */
    String funder() {
        return path(registered("funder"));
    }

    /** Path of one of whom KomMig says so too. */
    String confirmedFunder() {
        String path = funder();
        coordinator.post(path + "/confirmation").expect(200);
        return path;
    }

    /** One that showed itself to everybody, and was a duplicate. */
    UUID merged() {
        UUID duplicate = described("public");
        coordinator
                .post(path(duplicate) + "/merger", "{\"into\": \"%s\"}".formatted(registered()))
                .expect(200);
        return duplicate;
    }

    /** One with a profile for these to see. */
    UUID described(String visibility) {
        UUID other = registered();
        describe(path(other), visibility);
        return other;
    }

    /** Has the organisation at the path say something of itself. */
    String describe(String path, String visibility) {
        founder.put(path + "/profile", profile(visibility)).expect(200);
        return path;
    }

    static String profile(String visibility) {
        return """
                {"visibility": "%s", "regions": ["altona"], "topics": ["work"], "languages": ["de"], "about": {}}
                """.formatted(visibility);
    }

    /** Path of one that nobody owns any more. */
    String orphaned() {
        UUID other = registered();
        happens(other, new OrganisationEvent.MemberLeft(other, founderId));
        return path(other);
    }

    /** Path of a new member. */
    String viewer() {
        return path(id) + "/members/" + member();
    }

    private UUID member() {
        UUID member = UUID.randomUUID();
        happens(id, new OrganisationEvent.MemberJoined(id, member, MemberRole.VIEWER, UUID.randomUUID()));
        return member;
    }

    /** A new member who has said who they are. */
    UUID introduced() {
        UUID member = member();
        SERVICE.as(member).put("/api/me/person", """
                        {"name": "Bilal", "email": "bilal@example.org", "languages": [], "channels": {"email": "daily"}}
                        """).expect(200);
        return member;
    }

    /** Has the organisation at the path want somebody as a machine. */
    void wanted(String path, UUID somebody) {
        founder.post(path + "/clients", """
                        {"client": "%s", "role": "viewer", "purpose": "Vereinssoftware", "expiresAt": "%s"}
                        """.formatted(somebody, Instant.now().plus(Duration.ofDays(30))))
                .expect(200);
    }

    static String invitation(String role) {
        return invitation(role, Mailboxes.newAddress());
    }

    private static String invitation(String role, String address) {
        return "{\"email\": \"%s\", \"role\": \"%s\"}".formatted(address, role);
    }

    /** Path of an invitation that is open. */
    String invited() {
        return invited(founder, path(id));
    }

    /** Path of one to an organisation without an owner. */
    String invitedTo(String orphaned) {
        return invited(coordinator, orphaned);
    }

    private static String invited(Api by, String path) {
        return path + "/invitations/"
                + by.post(path + "/invitations", invitation("owner"))
                        .expect(200)
                        .json()
                        .get("invitations")
                        .valueStream()
                        .reduce((earlier, later) -> later)
                        .orElseThrow()
                        .get("id")
                        .asString();
    }

    /** An acceptance that is good once, for another organisation each time: nobody joins the same one twice. */
    String tokenFromMail() {
        String address = Mailboxes.newAddress();
        founder.post(path(registered()) + "/invitations", invitation("viewer", address))
                .expect(200);
        return "{\"token\": \"%s\"}".formatted(MAIL.tokenTo(address));
    }

    /** Waits until lists have those that take part, the directory has the public one, and neither has the duplicate. */
    void awaitListed(UUID takesPart, UUID duplicate, UUID open) {
        await().untilAsserted(() -> {
            assertThat(founder.get(ORGANISATIONS + "?limit=200").text())
                    .contains(takesPart.toString(), open.toString())
                    .doesNotContain(duplicate.toString());
            assertThat(founder.get("/api/directory?q=" + mark).text())
                    .contains(open.toString())
                    .doesNotContain(duplicate.toString());
        });
    }

    private static String path(UUID organisation) {
        return ORGANISATIONS + "/" + organisation;
    }

    private static void happens(UUID organisation, OrganisationEvent event) {
        SERVICE.happensElsewhere(EventFamilies.ORGANISATIONS, organisation, event);
    }
}
