package de.kommig.organisations.erasing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.membership.ProjectedAffiliations;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends all memberships of somebody, be they the last who decides somewhere: KomMig then helps that organisation out. */
@Component
class Leaving {

    /** How people become members by what they do themselves. */
    private static final Set<Class<?>> JOINING =
            Set.of(OrganisationEvent.Registered.class, OrganisationEvent.MemberJoined.class);

    private final ProjectedAffiliations affiliations;
    private final Traces traces;
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;

    Leaving(
            ProjectedAffiliations affiliations,
            Traces traces,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations) {
        this.affiliations = affiliations;
        this.traces = traces;
        this.organisations = organisations;
    }

    void leaveAll(UUID person, CommandContext cause) {
        // The projection may not know yet what has just happened; what the person has done themselves the store knows.
        Deque<UUID> open = new ArrayDeque<>(joinedBy(person));
        affiliations.of(person).stream().map(Affiliation::organisation).forEach(open::add);
        Set<UUID> seen = new HashSet<>();
        while (!open.isEmpty()) {
            UUID organisation = open.remove();
            if (seen.add(organisation)) {
                switch (organisations.load(organisation).state()) {
                    case Organisation.Unknown unknown -> {}
                    case Organisation.Merged merged -> open.add(merged.into());
                    case Organisation.Registered registered -> leave(registered, person, cause);
                }
            }
        }
    }

    private List<UUID> joinedBy(UUID person) {
        return traces.eventsOf(person).stream()
                .filter(event -> EventFamilies.ORGANISATIONS
                        .recordOf(event.type())
                        .filter(JOINING::contains)
                        .isPresent())
                .map(event -> event.stream().id())
                .toList();
    }

    private void leave(Organisation.Registered organisation, UUID person, CommandContext cause) {
        if (organisation.members().of(person).isPresent()) {
            var unused = organisations.handle(organisation.id(), new OrganisationCommand.Forget(person), of(cause));
        }
    }

    /** A command of its own: neither the request's key nor its If-Match is about the organisation. */
    private static CommandContext of(CommandContext cause) {
        return new CommandContext(
                UUID.randomUUID(), "", cause.actor(), cause.correlationId(), cause.now(), OptionalLong.empty());
    }
}
