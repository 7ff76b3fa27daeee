package de.kommig.coordination;

import static org.awaitility.Awaitility.await;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The service with the real backbone behind it, one for all tests, what happens around it, and the people who look at it. */
public final class RunningCoordination {

    public static final RunningService SERVICE = RunningService.start(CoordinationService.class, "coordination");

    public static final Duration SOON = Duration.ofSeconds(30);
    public static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));
    public static final Money REQUESTED = Money.euros("1250.00");
    public static final String TITLE = "Language café";

    private static final Api COORDINATOR = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
    /** By the organisation they act for; each is there from the first time that somebody asks. */
    private static final Map<UUID, Api> MEMBERS = new ConcurrentHashMap<>();

    private RunningCoordination() {}

    public static Api coordinator() {
        return COORDINATOR;
    }

    public static Api reviewer(UUID person) {
        return SERVICE.as(person);
    }

    public static Api funder(Parties parties) {
        return member(Role.FUNDER, parties.funder());
    }

    public static Api applicant(Parties parties) {
        return member(Role.ORGANISATION, parties.organisation());
    }

    private static Api member(Role role, UUID organisation) {
        return MEMBERS.computeIfAbsent(organisation, id -> SERVICE.as(role, UUID.randomUUID(), id));
    }

    public static Parties parties() {
        return new Parties(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** These things happen to an application, in its own service. */
    public static void happens(ApplicationEvent... events) {
        for (ApplicationEvent event : events) {
            SERVICE.happensElsewhere(EventFamilies.APPLICATIONS, event.parties().application(), event);
        }
    }

    /** These things happen in a round, in its own service. */
    public static void happens(RoundEvent... events) {
        for (RoundEvent event : events) {
            SERVICE.happensElsewhere(EventFamilies.ROUNDS, event.parties().application(), event);
        }
    }

    public static void drafted(Parties parties) {
        happens(new ApplicationEvent.Drafted(parties, "Draft of a café", REQUESTED, TEXT));
    }

    public static void submitted(Parties parties) {
        happens(new ApplicationEvent.Submitted(parties, TITLE, REQUESTED, TEXT));
    }

    /** From the draft to an open round with these reviewers wanted. */
    public static Parties underReview(int reviewers) {
        return underReview(parties(), reviewers);
    }

    /** The same between these. */
    public static Parties underReview(Parties parties, int reviewers) {
        drafted(parties);
        submitted(parties);
        happens(new ApplicationEvent.Admitted(parties, reviewers, 1));
        happens(new RoundEvent.Opened(parties, reviewers, 1));
        happens(new ApplicationEvent.ReviewStarted(parties));
        return parties;
    }

    /** The organisation and the call get their names. */
    public static void named(Parties parties, String organisation, String call) {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                parties.organisation(),
                new OrganisationEvent.Registered(
                        parties.organisation(), organisation, LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));
        SERVICE.happensElsewhere(
                EventFamilies.CALLS,
                parties.call(),
                new CallEvent.Published(parties.call(), parties.funder(), terms(call)));
    }

    /** The call gets another name. */
    public static void renamed(Parties parties, String call) {
        SERVICE.happensElsewhere(
                EventFamilies.CALLS,
                parties.call(),
                new CallEvent.Amended(parties.call(), parties.funder(), terms(call), 1, List.of(CallPart.TITLE)));
    }

    private static CallTerms terms(String title) {
        return new CallTerms(
                title,
                null,
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-12-31T00:00:00Z"),
                Money.euros("100000.00"),
                3,
                2);
    }

    public static String path(Parties parties) {
        return "/api/journeys/" + parties.application();
    }

    /** The journey as soon as this person sees this state, or the test fails. */
    public static JsonNode journey(Api api, Parties parties, String state) {
        return await().atMost(SOON)
                .until(
                        () -> api.get(path(parties)).json(),
                        journey -> journey.path("state").asString("").equals(state));
    }

    /** The journey as soon as a coordinator sees that many entries, or the test fails. */
    public static JsonNode wholeJourney(Parties parties, int entries) {
        return await().atMost(SOON)
                .until(
                        () -> coordinator().get(path(parties)).json(),
                        journey -> journey.path("entries").size() == entries);
    }
}
