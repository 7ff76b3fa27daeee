package de.kommig.reviews.conflict;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundCommand;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Looks again for conflicts of interest in open rounds whenever something new is known, and takes out whom one excludes. What is new is kept before it is
 * looked for, and each question for a review comes by here too: so whichever of the two comes last finds the other.
 */
@Component
public class ConflictWatch {

    private final KeptTies ties;
    private final Conflicts conflicts;
    private final Aggregates<Round, RoundCommand, RoundEvent> rounds;
    private final Clock clock;

    ConflictWatch(KeptTies ties, Conflicts conflicts, Aggregates<Round, RoundCommand, RoundEvent> rounds, Clock clock) {
        this.ties = ties;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Takes a fact over, and looks where it may make a difference. */
    public void learn(ReceivedEvent event) {
        ties.keep(event);
        switch (event.data()) {
            case OrganisationEvent it -> changed(it);
            case ApplicationEvent.PartnerConfirmed it ->
                look(Set.of(it.parties().application()));
            case ApplicationEvent.OutlineSubmitted it ->
                competing(it.parties().call(), it.parties().organisation());
            case ApplicationEvent.Submitted it ->
                competing(it.parties().call(), it.parties().organisation());
            case RoundEvent.ReviewerAssigned it -> look(Set.of(it.parties().application()));
            default -> {}
        }
    }

    /** Something else is known of this person. */
    public void learnOf(UUID person) {
        concerning(List.of(person));
    }

    /** Looks through all open rounds, for what a crash may have kept from being looked at. */
    public void sweep() {
        look(ties.openRounds());
    }

    private void changed(OrganisationEvent event) {
        switch (event) {
            case OrganisationEvent.Registered it ->
                concerning(Stream.ofNullable(it.founder()).toList());
            case OrganisationEvent.Renamed it -> look(ties.openRounds(List.of(it.organisation()), List.of()));
            case OrganisationEvent.MemberJoined it -> concerning(List.of(it.member()));
            case OrganisationEvent.MemberRoleChanged it -> concerning(List.of(it.member()));
            case OrganisationEvent.Merged it -> concerning(people(it.members()));
            case OrganisationEvent.DuplicateTakenOver it -> {
                Set<UUID> people = new HashSet<>(people(it.members()));
                people.addAll(membersOf(it.organisation()));
                concerning(people);
            }
            default -> {}
        }
    }

    private static List<UUID> people(List<Membership> members) {
        return members.stream().map(Membership::member).toList();
    }

    private Set<UUID> membersOf(UUID organisation) {
        return ties.organisations(List.of(organisation)).values().stream()
                .flatMap(one -> one.places().stream())
                .map(OrganisationTies.Place::person)
                .collect(Collectors.toSet());
    }

    /** Rounds that they review, and those of organisations to which they belong: there they may be what somebody has in common. */
    private void concerning(Collection<UUID> people) {
        Map<UUID, OrganisationTies> theirs = ties.organisationsOf(people);
        Set<UUID> organisations = new HashSet<>(theirs.keySet());
        theirs.values().forEach(one -> organisations.addAll(one.takenOver()));
        look(ties.openRounds(organisations, people));
    }

    private void competing(UUID call, UUID organisation) {
        look(ties.openRounds(call, membersOf(organisation)));
    }

    private void look(Set<UUID> applications) {
        if (applications.isEmpty()) {
            return;
        }
        Map<UUID, ApplicationTies> open = ties.applications(applications);
        Set<UUID> asked =
                open.values().stream().flatMap(one -> one.asked().stream()).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return;
        }
        Conflicts.Found found = conflicts.between(asked, applications);
        open.forEach((application, ties) -> ties.asked().forEach(reviewer -> {
            List<FoundConflict> against = found.of(reviewer, application);
            if (!against.isEmpty()) {
                exclude(application, reviewer, against.getFirst());
            }
        }));
    }

    /** Where they have no part any more, or the round is over, nothing is left to do. */
    private void exclude(UUID application, UUID reviewer, FoundConflict conflict) {
        UUID once = UUID.nameUUIDFromBytes(
                ("conflict of " + reviewer + " in " + application).getBytes(StandardCharsets.UTF_8));
        var unused = Objects.requireNonNull(rounds.handle(
                application,
                new RoundCommand.Exclude(reviewer, conflict.ground()),
                CommandContext.bySystem("reviews", once, clock.instant())));
    }
}
