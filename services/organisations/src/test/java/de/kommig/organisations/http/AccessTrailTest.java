package de.kommig.organisations.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.organisations.RunningPeople;
import de.kommig.organisations.accesses.Accesses;
import de.kommig.organisations.lookingup.LookingUp;
import de.kommig.organisations.people.Stirring;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Who sees whose data, and who gets to know of that. */
class AccessTrailTest {

    private static final RunningService SERVICE = RunningPeople.SERVICE;
    private static final String ZOE = """
            {"name": "Zoë Yıldız", "email": "zoe@example.org", "phone": "040 123456",
             "languages": ["tr"], "channels": {"email": "daily"}}
            """;

    private final UUID id = UUID.randomUUID();
    private final Api zoe = SERVICE.as(id);
    private final UUID coordinator = UUID.randomUUID();
    private final UUID centre = UUID.randomUUID();
    private final LookingUp lookingUp = SERVICE.bean(LookingUp.class);

    @BeforeEach
    void introduced() {
        zoe.put("/api/me/person", ZOE).expect(200);
    }

    @Test
    void a_coordinator_sees_how_to_get_in_touch_and_the_person_sees_who_has_looked() {
        Api kommig = SERVICE.as(Role.COORDINATOR, coordinator, centre).with("X-Correlation-Id", "look-4711");

        JsonNode seen = kommig.get("/api/people/" + id).expect(200).json();

        assertThat(seen.propertyNames()).containsExactlyInAnyOrder("person", "name", "email", "phone", "languages");
        assertThat(seen.get("email").asString()).isEqualTo("zoe@example.org");
        JsonNode access = onlyAccess();
        assertThat(access.get("actor").asString()).isEqualTo(coordinator.toString());
        assertThat(access.get("actingFor").asString()).isEqualTo(centre.toString());
        assertThat(access.get("subject").asString()).isEqualTo(id.toString());
        assertThat(access.get("what").asString()).isEqualTo("contact");
        assertThat(access.get("endpoint").asString()).isEqualTo("GET /api/people/{person}");
        assertThat(access.get("correlation").asString()).isEqualTo("look-4711");
        assertThat(Duration.between(Instant.parse(access.get("at").asString()), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "COORDINATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_does_and_there_is_nothing_to_note(Role role) {
        Api other = SERVICE.as(role, UUID.randomUUID(), role.needsOrganisation() ? UUID.randomUUID() : null);

        assertThat(other.get("/api/people/" + id).status()).isEqualTo(403);
        assertThat(accesses()).isEmpty();
    }

    @Test
    void there_is_never_anything_to_see_of_nobody() {
        SERVICE.bean(Stirring.class).stir();

        assertThat(SERVICE.as(Role.COORDINATOR, coordinator, centre)
                        .get("/api/people/" + Stirring.NOBODY)
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.bean(MongoDatabase.class)
                        .getCollection("people")
                        .countDocuments(new Document("_id", Stirring.NOBODY.toString())))
                .isZero();
    }

    @Test
    void of_who_has_said_nothing_there_is_nothing_to_see_or_note() {
        UUID silent = UUID.randomUUID();

        assertThat(SERVICE.as(Role.COORDINATOR, coordinator, centre)
                        .get("/api/people/" + silent)
                        .status())
                .isEqualTo(404);
        assertThat(SERVICE.bean(Accesses.class).to(silent)).isEmpty();
    }

    @Test
    void what_cannot_be_noted_is_not_shown() {
        Api kommig = SERVICE.as(Role.COORDINATOR, coordinator, centre).with("X-Correlation-Id", "twice-" + id);
        String onlyOnce =
                collection().createIndex(Indexes.ascending("correlation", "subject"), new IndexOptions().unique(true));
        try {
            kommig.get("/api/people/" + id).expect(200);

            Answer refused = kommig.get("/api/people/" + id);

            assertThat(refused.status()).isEqualTo(500);
            assertThat(refused.text()).doesNotContain("Zoë", "example", "123456");
        } finally {
            collection().dropIndex(onlyOnce);
        }
        assertThat(accesses()).hasSize(1);
    }

    @Test
    void names_of_fellow_members_are_told_and_noted_for_each_but_oneself() {
        UUID editor = UUID.randomUUID();
        UUID silent = UUID.randomUUID();
        SERVICE.as(editor)
                .put("/api/me/person", ZOE.replace("Zoë Yıldız", "Ayşe"))
                .expect(200);
        UUID organisation = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, id, organisation);
        SERVICE.as(Role.ORGANISATION, silent, organisation, MemberRole.VIEWER);
        Api fellow = SERVICE.as(Role.ORGANISATION, editor, organisation, MemberRole.EDITOR);

        JsonNode members = fellow.get("/api/organisations/" + organisation + "/members")
                .expect(200)
                .json()
                .get("members");

        assertThat(members.valueStream().map(member -> member.path("name").asString("")))
                .containsExactly("Zoë Yıldız", "", "Ayşe");
        assertThat(onlyAccess().get("what").asString()).isEqualTo("name");
        assertThat(onlyAccess().get("actor").asString()).isEqualTo(editor.toString());
        assertThat(onlyAccess().get("endpoint").asString()).isEqualTo("GET /api/organisations/{id}/members");
        assertThat(onlyAccess().get("actingFor").asString()).isEqualTo(organisation.toString());
        assertThat(SERVICE.bean(Accesses.class).to(editor)).isEmpty();
        assertThat(SERVICE.bean(Accesses.class).to(silent)).isEmpty();
    }

    @Test
    void a_coordinator_looks_at_names_for_kommig() {
        UUID organisation = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, id, organisation);

        SERVICE.as(Role.COORDINATOR, coordinator, centre)
                .get("/api/organisations/" + organisation + "/members")
                .expect(200);

        assertThat(onlyAccess().get("actingFor").asString()).isEqualTo(centre.toString());
    }

    @Test
    void what_is_older_than_two_years_is_told_no_more_and_deleted() {
        Document old = noted(Duration.ofDays(731));
        Document young = noted(Duration.ofDays(729));

        assertThat(onlyAccess().get("correlation").asString()).isEqualTo(young.getString("correlation"));
        SERVICE.bean(Accesses.class).deleteOld();

        assertThat(collection().find(new Document("_id", old.get("_id")))).isEmpty();
        assertThat(collection().find(new Document("_id", young.get("_id")))).hasSize(1);
    }

    private Document noted(Duration ago) {
        Document document = new Document("_id", UUID.randomUUID().toString())
                .append("at", Date.from(Instant.now().minus(ago)))
                .append("actor", coordinator.toString())
                .append("subject", id.toString())
                .append("what", "name")
                .append("endpoint", "GET /api/organisations/{id}/members")
                .append("correlation", "ago " + ago);
        collection().insertOne(document);
        return document;
    }

    private static MongoCollection<Document> collection() {
        return SERVICE.bean(MongoDatabase.class).getCollection(Accesses.COLLECTION);
    }

    private JsonNode onlyAccess() {
        assertThat(accesses()).hasSize(1);
        return accesses().get(0);
    }

    private JsonNode accesses() {
        return zoe.get("/api/me/export").expect(200).json().get("accesses");
    }
}
