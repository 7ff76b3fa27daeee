package de.kommig.testing.access;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import de.kommig.web.membership.ActingFor;
import de.kommig.web.membership.Affiliation;
import de.kommig.web.membership.Affiliations;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Finds somebody for each column. */
record Callers(RunningService service, Stakeholders own) {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration POLL = Duration.ofMillis(5);
    private static final Instant OVER = Instant.EPOCH;

    Map<Who, Caller> all() {
        Map<Who, Caller> all = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            all.put(who, as(who));
        }
        return all;
    }

    private Caller as(Who who) {
        return switch (who) {
            case NOBODY -> new Caller(UUID.randomUUID(), service.anonymous());
            case OWNER -> member(Role.ORGANISATION, own.organisation(), MemberRole.OWNER);
            case EDITOR -> member(Role.ORGANISATION, own.organisation(), MemberRole.EDITOR);
            case ADVISER -> member(Role.ORGANISATION, own.organisation(), MemberRole.ADVISER);
            case VIEWER -> member(Role.ORGANISATION, own.organisation(), MemberRole.VIEWER);
            case OTHER_ORGANISATION -> member(Role.ORGANISATION, UUID.randomUUID(), MemberRole.OWNER);
            case FUNDER -> member(Role.FUNDER, own.funder(), MemberRole.OWNER);
            case FUNDER_VIEWER -> member(Role.FUNDER, own.funder(), MemberRole.VIEWER);
            case OTHER_FUNDER -> member(Role.FUNDER, UUID.randomUUID(), MemberRole.OWNER);
            case COORDINATOR -> member(Role.COORDINATOR, own.centre(), MemberRole.EDITOR);
            case COORDINATION_VIEWER -> member(Role.COORDINATOR, own.centre(), MemberRole.VIEWER);
            case REVIEWER -> person(own.reviewer());
            case PERSON -> person(UUID.randomUUID());
            case REMOVED -> removed();
            case EXPIRED -> expired();
        };
    }

    private Caller person(UUID person) {
        return new Caller(person, service.as(person));
    }

    private Caller member(Role role, UUID organisation, MemberRole memberRole) {
        UUID person = UUID.randomUUID();
        return new Caller(person, service.as(role, person, organisation, memberRole));
    }

    private Caller removed() {
        UUID person = UUID.randomUUID();
        Api api = service.as(Role.ORGANISATION, person, own.organisation(), MemberRole.OWNER);
        happens(new OrganisationEvent.MemberRemoved(own.organisation(), person));
        await(person, List::isEmpty);
        return new Caller(person, api);
    }

    private Caller expired() {
        UUID client = UUID.randomUUID();
        ContentRef purpose = new ContentRef("purpose", "0".repeat(64));
        happens(new OrganisationEvent.ClientAdmitted(own.organisation(), client, MemberRole.EDITOR, purpose, OVER));
        await(client, affiliations -> !affiliations.isEmpty());
        return new Caller(
                client,
                service.as(client).with(ActingFor.HEADER, own.organisation().toString()));
    }

    private void happens(OrganisationEvent event) {
        service.happensElsewhere(EventFamilies.ORGANISATIONS, own.organisation(), event);
    }

    private void await(UUID person, Predicate<List<Affiliation>> known) {
        Affiliations affiliations = service.bean(Affiliations.class);
        Awaitility.await(service.name() + " knows what has become of " + person)
                .atMost(SOON)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(() -> known.test(affiliations.of(person)));
    }
}
