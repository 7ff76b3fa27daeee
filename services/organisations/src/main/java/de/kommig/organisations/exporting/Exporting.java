package de.kommig.organisations.exporting;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.tracing.Traces;
import de.kommig.organisations.accesses.Accesses;
import de.kommig.organisations.exporting.PersonExport.ExportedMembership;
import de.kommig.organisations.introducing.PersonSheet;
import de.kommig.organisations.organisation.Organisation;
import de.kommig.organisations.organisation.OrganisationCommand;
import de.kommig.organisations.people.People;
import de.kommig.web.Person;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.membership.ProjectedAffiliations;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together all that this service knows of somebody, for them alone. */
@Component
public class Exporting {

    /** Services that keep something under the pseudonym and give it out themselves, at {@code GET /api/me/export}. */
    private static final List<String> ELSEWHERE = List.of("applications", "reviews", "notifications");

    private final People people;
    private final ProjectedAffiliations affiliations;
    private final Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations;
    private final Traces traces;
    private final Accesses accesses;
    private final Clock clock;

    public Exporting(
            People people,
            ProjectedAffiliations affiliations,
            Aggregates<Organisation, OrganisationCommand, OrganisationEvent> organisations,
            Traces traces,
            Accesses accesses,
            Clock clock) {
        this.people = people;
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.traces = traces;
        this.accesses = accesses;
        this.clock = clock;
    }

    /** All of it, as it is now. */
    public PersonExport export(Person person) {
        UUID id = person.id();
        return new PersonExport(
                id,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                people.find(id).map(PersonSheet::of).orElse(null),
                affiliations.of(id).stream().map(this::membership).toList(),
                traces.of(id),
                accesses.to(id),
                ELSEWHERE);
    }

    private ExportedMembership membership(Affiliation affiliation) {
        return new ExportedMembership(
                affiliation.organisation(),
                name(affiliation.organisation()),
                affiliation.memberRole(),
                affiliation.expiresAt());
    }

    private @Nullable String name(UUID organisation) {
        return organisations.load(organisation).state() instanceof Organisation.Registered known ? known.name() : null;
    }
}
