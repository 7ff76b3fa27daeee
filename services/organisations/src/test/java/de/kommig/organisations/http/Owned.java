package de.kommig.organisations.http;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.util.UUID;

/** An organisation of one test and the person who has registered it. */
record Owned(UUID id, UUID person) {

    private static final RunningService SERVICE = OrganisationsApiTest.SERVICE;

    static Owned named(String name) {
        return named(name, "civil-society");
    }

    static Owned named(String name, String side) {
        Owned owned = new Owned(UUID.randomUUID(), UUID.randomUUID());
        owned.owner()
                .post("/api/organisations", """
                        {"id": "%s", "name": "%s", "legalForm": "initiative", "side": "%s"}
                        """.formatted(owned.id, name, side))
                .expect(201);
        return owned;
    }

    static Api coordinator() {
        return SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
    }

    Api owner() {
        return SERVICE.as(person);
    }

    /** A new member in this role. */
    Api member(MemberRole role) {
        UUID member = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                id,
                new OrganisationEvent.MemberJoined(id, member, role, UUID.randomUUID()));
        return SERVICE.as(member);
    }

    String path() {
        return "/api/organisations/" + id;
    }

    /** Says something of itself, for these to see. */
    Answer describe(String visibility) {
        return describe(visibility, "\"website\": \"https://bruecken.example\"");
    }

    /** @param more of the body, e.g. {@code "email": "info@bruecken.example"} */
    Answer describe(String visibility, String more) {
        return owner().put(path() + "/profile", """
                        {"visibility": "%s", "regions": ["altona"], "topics": ["work", "language"],
                         "languages": ["de", "PT-br"], "about": {"de": "Wir bauen Brücken."}, %s}
                        """.formatted(visibility, more));
    }
}
