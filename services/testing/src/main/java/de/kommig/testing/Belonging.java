package de.kommig.testing;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.store.EventStore;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.eventstore.store.VersionConflict;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Has people belong to organisations, by the events that the organisations service would have written. */
final class Belonging {

    private final EventStore organisations;

    Belonging(EventStore organisations) {
        this.organisations = organisations;
    }

    /**
     * Stores what is missing for this person to act for this organisation in this capacity: its registration, KomMig's confirmation of
     * a funder, the person's membership.
     */
    void ensure(Role role, UUID person, UUID organisation, MemberRole memberRole) {
        while (true) {
            List<StoredEvent> stored =
                    organisations.read(new StreamId(EventFamilies.ORGANISATIONS.aggregate(), organisation));
            List<OrganisationEvent> missing = missing(events(stored), role, person, organisation, memberRole);
            if (missing.isEmpty()) {
                return;
            }
            try {
                Happening.append(organisations, EventFamilies.ORGANISATIONS, organisation, missing.getFirst(), stored);
            } catch (VersionConflict anotherTestThread) {
                continue;
            }
        }
    }

    private static List<OrganisationEvent> missing(
            List<OrganisationEvent> before, Role role, UUID person, UUID organisation, MemberRole memberRole) {
        List<OrganisationEvent> missing = new ArrayList<>();
        if (before.isEmpty()) {
            UUID founder = memberRole == MemberRole.OWNER ? person : UUID.randomUUID();
            missing.add(new OrganisationEvent.Registered(
                    organisation,
                    "Organisation " + organisation,
                    LegalForm.REGISTERED_ASSOCIATION,
                    side(role),
                    founder));
        }
        if (role == Role.FUNDER && before.stream().noneMatch(OrganisationEvent.Confirmed.class::isInstance)) {
            missing.add(new OrganisationEvent.Confirmed(organisation));
        }
        if (before.stream().noneMatch(event -> makesMember(event, person))) {
            missing.add(new OrganisationEvent.MemberJoined(organisation, person, memberRole, UUID.randomUUID()));
        }
        return missing;
    }

    private static boolean makesMember(OrganisationEvent event, UUID person) {
        return switch (event) {
            case OrganisationEvent.Registered it -> person.equals(it.founder());
            case OrganisationEvent.MemberJoined it -> person.equals(it.member());
            default -> false;
        };
    }

    private static Side side(Role role) {
        return switch (role) {
            case ORGANISATION, REVIEWER -> Side.CIVIL_SOCIETY;
            case COORDINATOR -> Side.COORDINATION_CENTRE;
            case FUNDER -> Side.FUNDER;
        };
    }

    private static List<OrganisationEvent> events(List<StoredEvent> stored) {
        return stored.stream()
                .map(event -> (OrganisationEvent) EventJson.read(
                        event.data(),
                        EventFamilies.ORGANISATIONS.recordOf(event.type()).orElseThrow()))
                .toList();
    }
}
