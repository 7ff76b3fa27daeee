package de.kommig.organisations.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.organisations.RunningOrganisations;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import de.kommig.testing.RunningService;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FoundingTest {

    private final UUID id = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations =
            new Aggregates<>(new InMemoryEventStore(), EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);

    private void start(@Nullable UUID id, @Nullable String name, @Nullable UUID owner) {
        new Founding(organisations, new CoordinationCentre(id, name, owner), Clock.systemUTC())
                .run(new DefaultApplicationArguments());
    }

    private Organisation.Registered founded() {
        return (Organisation.Registered) organisations.load(id).state();
    }

    @Test
    void the_first_start_founds_it_and_its_owner_is_a_coordinator() {
        RunningService service = RunningOrganisations.start(
                "kommig.coordination-centre.id=" + id,
                "kommig.coordination-centre.name=KomMig",
                "kommig.coordination-centre.owner=" + owner);

        assertThat(service.stored(EventFamilies.ORGANISATIONS, id))
                .containsExactly(new OrganisationEvent.Registered(
                        id, "KomMig", LegalForm.REGISTERED_ASSOCIATION, Side.COORDINATION_CENTRE, owner));
        assertThat(service.storedWithAttributes(EventFamilies.ORGANISATIONS, id)
                        .getFirst()
                        .actor())
                .isEqualTo("system:organisations");
        await().untilAsserted(() -> assertThat(service.as(owner)
                        .get("/api/me")
                        .json()
                        .at("/affiliations/0/role")
                        .asString())
                .isEqualTo("coordinator"));
    }

    @Test
    void every_further_start_leaves_it_as_it_is(CapturedOutput log) {
        start(id, "KomMig", owner);
        start(id, "KomMig", owner);

        assertThat(organisations.load(id).version()).isEqualTo(1);
        assertThat(log).doesNotContain("WARN", "ERROR");
    }

    @Test
    void instances_that_start_at_once_found_it_once() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                threads.execute(() -> start(id, "KomMig", owner));
            }
        }
        assertThat(organisations.load(id).version()).isEqualTo(1);
    }

    @Test
    void another_owner_in_the_settings_changes_nothing_and_the_log_says_so(CapturedOutput log) {
        start(id, "KomMig", owner);
        start(id, "KomMig", UUID.randomUUID());

        assertThat(founded().members().of(owner)).isPresent();
        assertThat(founded().members().all()).hasSize(1);
        assertThat(log).contains("kommig.coordination-centre.owner counts when the coordination centre is founded");
    }

    @Test
    void without_one_of_the_settings_nothing_is_founded_and_the_log_says_what_that_means(CapturedOutput log) {
        start(null, "KomMig", owner);
        start(id, " ", owner);
        start(id, null, owner);
        start(id, "KomMig", null);

        assertThat(organisations.load(id).version()).isZero();
        assertThat(log).contains("there are no coordinators");
    }

    @Test
    void an_id_that_belongs_to_another_organisation_is_left_to_it(CapturedOutput log) {
        organisations.handle(
                id,
                new OrganisationCommand.Register(id, "Verein", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, owner),
                new CommandContext(UUID.randomUUID(), "", "x", "x", Instant.now(), OptionalLong.empty()));

        start(id, "KomMig", owner);

        assertThat(founded().side()).isEqualTo(Side.CIVIL_SOCIETY);
        assertThat(log).contains("ERROR", "was not founded by configuration");
    }
}
