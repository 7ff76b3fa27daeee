package de.kommig.organisations.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.InMemoryEventStore;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.organisation.OrganisationDecider;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakingOverTest {

    private static final UUID AMIRA = UUID.randomUUID();

    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations =
            new Aggregates<>(new InMemoryEventStore(), EventFamilies.ORGANISATIONS, OrganisationDecider.DECIDER);
    private final TakingOver takingOver = new TakingOver(organisations);

    private static CommandContext context() {
        return new CommandContext(
                UUID.randomUUID(),
                "",
                "system:test",
                "test-1",
                Instant.parse("2026-11-25T09:00:00Z"),
                OptionalLong.empty());
    }

    private UUID registered() {
        UUID id = UUID.randomUUID();
        organisations.handle(
                id,
                new OrganisationCommand.Register(
                        id, "Brücken bauen", LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, UUID.randomUUID()),
                context());
        return id;
    }

    private void merge(UUID duplicate, UUID into) {
        organisations.handle(duplicate, new OrganisationCommand.MergeInto(into), context());
    }

    private static OrganisationEvent.Merged merged(UUID duplicate, UUID into) {
        return new OrganisationEvent.Merged(
                duplicate, into, List.of(), List.of(new Membership(AMIRA, MemberRole.OWNER, null)));
    }

    private Organisation.Registered state(UUID id) {
        return (Organisation.Registered) organisations.load(id).state();
    }

    @Test
    void the_survivor_goes_on_with_the_duplicates_members() {
        UUID survivor = registered();
        UUID duplicate = registered();

        takingOver.takeOver(merged(duplicate, survivor), context());

        assertThat(state(survivor).takenOver()).containsExactly(duplicate);
        assertThat(state(survivor).members().of(AMIRA)).map(Membership::role).contains(MemberRole.EDITOR);
    }

    @Test
    void an_event_that_comes_twice_is_followed_once_whoever_the_command_is_from() {
        UUID survivor = registered();
        UUID duplicate = registered();
        CommandContext first = context();

        takingOver.takeOver(merged(duplicate, survivor), first);
        takingOver.takeOver(merged(duplicate, survivor), first);
        takingOver.takeOver(merged(duplicate, survivor), context());

        assertThat(organisations.load(survivor).version()).isEqualTo(2);
    }

    @Test
    void a_survivor_that_has_been_merged_itself_hands_on_to_the_one_that_goes_on() {
        UUID last = registered();
        UUID into = last;
        for (int hop = 0; hop < TakingOver.MOST_HOPS; hop++) {
            UUID before = registered();
            merge(before, into);
            into = before;
        }
        UUID duplicate = registered();

        takingOver.takeOver(merged(duplicate, into), context());

        assertThat(state(last).takenOver()).containsExactly(duplicate);
    }

    @Test
    void a_circle_ends_in_a_failure_and_not_in_a_loop() {
        UUID one = registered();
        UUID other = registered();
        merge(one, other);
        merge(other, one);

        assertThatThrownBy(() -> takingOver.takeOver(merged(one, other), context()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(one.toString());
    }

    @Test
    void nobody_takes_over_who_was_never_registered() {
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> takingOver.takeOver(merged(registered(), nobody), context()))
                .hasMessageContaining("not-registered");
    }
}
