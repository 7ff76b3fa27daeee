package de.kommig.organisations.erasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.eventstore.verifying.ChainVerifier;
import de.kommig.eventstore.verifying.EventExport;
import de.kommig.organisations.Pigeonholes;
import de.kommig.organisations.RunningPeople;
import de.kommig.organisations.people.Stirring;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.testing.searching.CapturedLog;
import de.kommig.testing.searching.Find;
import de.kommig.testing.searching.SoonCompacted;
import de.kommig.testing.searching.Stores;
import de.kommig.web.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Somebody takes part, is looked up, is written to, and is then erased: nothing of them is left in any database, in its change log, in any topic
 * once it has been compacted, or in the log. Not searched: the files below database and broker, and what lies outside the platform (the
 * identity provider, backups, a production database's oplog), see docs/data-protection.md.
 */
class ErasedPersonTest {

    private static final RunningService SERVICE = RunningPeople.SERVICE;
    private static final String SAID = """
            {"name": "%s", "email": "%s", "phone": "%s", "languages": ["tr"], "channels": {"email": "daily"}}
            """;

    /** Of each test its own: the stores are shared. */
    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    private final String name = "Zerlina-" + tag + " Quöxendörfer";
    private final String email = "Zerlina." + tag + "@quoexendoerfer.example";
    private final String oldPhone = "+49 40 " + number();
    private final String phone = "+49 40 " + number();
    private final String[] values = {name, "Zerlina-" + tag, email, email.toUpperCase(Locale.ROOT), phone, oldPhone};

    private final UUID id = UUID.randomUUID();
    private final Api zerlina = SERVICE.as(id);
    private final UUID theirs = UUID.randomUUID();
    private final Api kommig = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
    private final Pigeonholes pigeonholes = SERVICE.bean(Pigeonholes.class);

    @Test
    void after_the_erasure_nothing_is_left_of_the_person_but_the_pseudonym_in_events() {
        try (CapturedLog log = CapturedLog.start()) {
            Stores stores = Stores.around(SERVICE).and("log", log::text);
            UUID own = takePart();
            await().untilAsserted(() -> assertThat(storesOf(stores.search(name, oldPhone)))
                    .contains("database organisations.people", "topic kommig.people", "change log"));
            assertThat(storesOf(stores.search(email)))
                    .contains("database organisations.letters", "database organisations.invitations");
            zerlina.put("/api/me/person", SAID.formatted(name, email, phone)).expect(200);
            assertThat(storesOf(stores.search(oldPhone))).as("corrected").isSubsetOf("topic kommig.people");
            assertThat(zerlina.get("/api/me/export").expect(200).text()).contains(name, email, phone);

            zerlina.delete("/api/me/person").expect(204);

            assertThat(storesOf(stores.search(values))).as("before compaction").isSubsetOf("topic kommig.people");
            compactPeople(() -> stores.search(values).isEmpty());
            assertThat(storesOf(stores.search(id.toString())))
                    .contains("topic kommig.people", "topic kommig.organisations", "database organisations.events")
                    .doesNotContain("database organisations.people", "database organisations.accesses");
            hasLeft(own);
            hasLeft(theirs);
            assertThat(stores.search(values))
                    .as("also nothing that was on its way")
                    .isEmpty();
        }
    }

    /** Returns an organisation that they alone decide for. */
    private UUID takePart() {
        zerlina.put("/api/me/person", SAID.formatted(name, email, oldPhone)).expect(200);
        String location = zerlina.post("/api/organisations", """
                {"name": "Brücken bauen", "legalForm": "initiative", "side": "civil-society"}
                """).expect(201).header("Location");
        SERVICE.as(Role.ORGANISATION, id, theirs, MemberRole.EDITOR);
        kommig.get("/api/people/" + id).expect(200);
        pigeonholes.put(email, "Dear " + name);
        // They wait in the queue, or are mailed by an instance that other tests have started beside this one.
        invite(email);
        invite(email.toUpperCase(Locale.ROOT));
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static void invite(String address) {
        UUID organisation = UUID.randomUUID();
        SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), organisation)
                .post(
                        "/api/organisations/" + organisation + "/invitations",
                        "{\"email\": \"%s\", \"role\": \"viewer\"}".formatted(address))
                .expect(200);
    }

    private static void compactPeople(Callable<Boolean> done) {
        Stirring stirring = SERVICE.bean(Stirring.class);
        try (SoonCompacted compacting = SoonCompacted.topic(SERVICE, "kommig.people")) {
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> {
                        stirring.stir();
                        return done.call();
                    });
        }
    }

    private void hasLeft(UUID organisation) {
        List<OrganisationEvent> events = SERVICE.stored(EventFamilies.ORGANISATIONS, organisation);
        assertThat(events).hasSizeGreaterThan(1).last().isEqualTo(new OrganisationEvent.MemberLeft(organisation, id));
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        EventExport.one(
                SERVICE.bean(MongoDatabase.class),
                new StreamId(EventFamilies.ORGANISATIONS.aggregate(), organisation),
                new PrintStream(export, true, StandardCharsets.UTF_8));
        ChainVerifier verifier = new ChainVerifier();
        export.toString(StandardCharsets.UTF_8).lines().forEach(verifier::line);
        assertThat(verifier.verdict().isSound()).isTrue();
        assertThat(verifier.verdict().events()).isEqualTo(events.size());
    }

    @Test
    void whoever_has_been_erased_is_nobody_for_everybody_and_may_be_so_again() {
        takePart();

        zerlina.delete("/api/me/person").expect(204);

        assertThat(zerlina.get("/api/me/person").status()).isEqualTo(404);
        assertThat(kommig.get("/api/people/" + id).status()).isEqualTo(404);
        assertThat(pigeonholes.lettersTo(email)).isZero();
        await().untilAsserted(() -> {
            var export = zerlina.get("/api/me/export").expect(200).json();
            assertThat(export.has("data")).isFalse();
            assertThat(export.get("memberships")).isEmpty();
            assertThat(export.get("accesses")).isEmpty();
        });
        zerlina.delete("/api/me/person").expect(204);
        assertThat(zerlina.put("/api/me/person", SAID.formatted("Zoë", email, phone))
                        .expect(200)
                        .header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void what_broke_off_is_finished_by_asking_again() {
        UUID own = takePart();
        pigeonholes.getStuck();
        Api once = zerlina.with("If-Match", "\"1\"");

        assertThat(once.delete("/api/me/person").status()).isEqualTo(500);
        assertThat(zerlina.get("/api/me/person").status()).isEqualTo(200);

        once.delete("/api/me/person").expect(204);
        once.delete("/api/me/person").expect(204);
        assertThat(zerlina.get("/api/me/person").status()).isEqualTo(404);
        hasLeft(own);
    }

    @Test
    void a_membership_that_has_only_just_begun_ends_too() {
        String location = zerlina.post("/api/organisations", """
                {"name": "Brücken bauen", "legalForm": "initiative", "side": "civil-society"}
                """).expect(201).header("Location");
        // No projection can know of it yet.
        zerlina.delete("/api/me/person").expect(204);

        hasLeft(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    @Test
    void a_membership_that_is_just_being_taken_over_with_an_organisation_ends_too() {
        for (int round = 0; round < 5; round++) {
            UUID person = UUID.randomUUID();
            UUID duplicate = registeredBy(person);
            UUID survivor = registeredBy(UUID.randomUUID());
            kommig.post("/api/organisations/" + duplicate + "/merger", "{\"into\": \"%s\"}".formatted(survivor))
                    .expect(200);

            // The survivor has hardly taken over yet.
            SERVICE.as(person).delete("/api/me/person").expect(204);

            assertThat(SERVICE.<OrganisationEvent>stored(EventFamilies.ORGANISATIONS, survivor))
                    .last()
                    .isEqualTo(new OrganisationEvent.MemberLeft(survivor, person));
        }
    }

    private static UUID registeredBy(UUID person) {
        String location =
                SERVICE.as(person).post("/api/organisations", """
                {"name": "Brücken bauen", "legalForm": "initiative", "side": "civil-society"}
                """).expect(201).header("Location");
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static int number() {
        return RandomGenerator.getDefault().nextInt(1_000_000_000, Integer.MAX_VALUE);
    }

    private static Set<String> storesOf(List<Find> finds) {
        return finds.stream().map(Find::store).collect(Collectors.toSet());
    }
}
