package de.kommig.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.OrganisationEvent.Registered;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.organisations.OrganisationsService;
import de.kommig.organisations.watching.Watching;
import de.kommig.web.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunningServiceTest {

    private static final RunningService SERVICE = RunningService.start(OrganisationsService.class, "organisations");

    private final UUID person = UUID.randomUUID();
    private final Api api = SERVICE.as(person);
    private final UUID organisation = UUID.randomUUID();
    private final String path = "/api/organisations/" + organisation;

    private static List<Object> seen(UUID id) {
        return SERVICE.bean(Watching.class).seen().stream()
                .filter(event -> event.stored().stream().id().equals(id))
                .map(ReceivedEvent::data)
                .toList();
    }

    @Test
    void a_command_becomes_an_event_in_the_store_and_comes_back_from_Kafka() {
        Answer created = api.post(path).expect(201);

        assertThat(api.get(created.header("Location"))
                        .expect(200)
                        .json()
                        .path("name")
                        .asString())
                .isEqualTo("Verein");
        assertThat(SERVICE.stored(EventFamilies.ORGANISATIONS, organisation))
                .singleElement()
                .isInstanceOf(Registered.class);
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ORGANISATIONS, organisation)
                        .getFirst()
                        .actor())
                .isEqualTo(person.toString());
        await().untilAsserted(() -> assertThat(seen(organisation)).hasSize(1));
    }

    @Test
    void a_refusal_shows_its_code() {
        api.post(path).expect(201);

        assertThat(api.post(path).expect(409).problem()).isEqualTo("registered-already");
    }

    @Test
    void a_key_is_kept_in_the_database() {
        Api once = api.with("Idempotency-Key", UUID.randomUUID().toString());
        once.post(path).expect(201);

        assertThat(once.post(path).expect(201).header("ETag")).isEqualTo("\"1\"");
        assertThat(once.send("POST", path, "{}".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .problem())
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void what_happens_elsewhere_arrives() {
        UUID call = UUID.randomUUID();
        CallTerms terms = new CallTerms(
                "Aufruf",
                null,
                Instant.parse("2026-11-01T00:00:00Z"),
                Instant.parse("2026-12-01T00:00:00Z"),
                Money.euros("1000"),
                3,
                2);
        var drafted = new CallEvent.Drafted(call, UUID.randomUUID(), terms);
        var published = new CallEvent.Published(call, drafted.funder(), terms);

        SERVICE.happensElsewhere(EventFamilies.CALLS, call, drafted);
        SERVICE.happensElsewhere(EventFamilies.CALLS, call, published);

        await().untilAsserted(() -> assertThat(seen(call)).containsExactly(drafted, published));
        assertThat(SERVICE.stored(EventFamilies.CALLS, call)).containsExactly(drafted, published);
    }

    @Test
    void a_raw_record_parks_its_stream_and_the_next_goes_on() {
        UUID broken = UUID.randomUUID();
        SERVICE.produceRaw(
                EventFamilies.CALLS.topic(),
                "call-" + broken,
                "no event".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_type", "de.kommig.call.drafted.v1"));
        api.post(path).expect(201);

        await().untilAsserted(() -> assertThat(seen(organisation)).hasSize(1));
        assertThat(seen(broken)).isEmpty();
        Api coordinator = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
        assertThat(coordinator.get("/actuator/subscriptions").expect(200).text())
                .contains("call-" + broken);
        api.get("/actuator/subscriptions").expect(403);
    }

    @Test
    void two_services_in_one_JVM_have_a_database_and_a_name_each() {
        RunningService other = RunningService.start(OrganisationsService.class, "feeds");
        api.post(path).expect(201);

        assertThat(other.as(Role.ORGANISATION, person, organisation).get(path).status())
                .isEqualTo(404);
        assertThat(other.anonymous().get("/api-docs").json().at("/info/title").asString())
                .isEqualTo("KomMig feeds");
        assertThat(SERVICE.anonymous().get("/api-docs").json().at("/info/title").asString())
                .isEqualTo("KomMig organisations");
        await().untilAsserted(() -> assertThat(other.bean(Watching.class).seen())
                .as("each has a consumer group of its own")
                .anyMatch(event -> event.stored().stream().id().equals(organisation)));
    }

    @Test
    void bad_tokens_are_refused() {
        TestIdentityProvider provider = SERVICE.identityProvider();
        for (String bad : List.of(provider.expired(person), provider.forged(person), provider.unsigned(person))) {
            SERVICE.withToken(bad).get(path).expect(401);
        }
        SERVICE.anonymous().get(path).expect(401);
    }

    @Test
    void a_wrong_status_fails_the_test_and_shows_the_answer() {
        assertThatThrownBy(() -> api.get(path).expect(200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("404")
                .hasMessageContaining("not-found");
    }
}
