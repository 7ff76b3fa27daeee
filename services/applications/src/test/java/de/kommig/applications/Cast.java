package de.kommig.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.EventStore;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The people of one story, each test with its own, and the beginnings that many stories share. */
public final class Cast {

    public static final RunningService SERVICE = RunningService.start(ApplicationsService.class, "applications");

    /** Bodies that are right in every way. */
    public static final String PROPOSAL = """
            "title": "Sprachcafé", "summary": "Treffen, einmal in der Woche.",
            "requestedAmount": {"amount": "5000.00", "currency": "EUR"},
            "answers": {"goals": "Deutsch im Alltag", "target-group": "Frauen"}
            """;

    private static final String SECOND_PROPOSAL = """
            {"title": "Sprachcafé plus", "summary": "Treffen, zweimal in der Woche.",
             "requestedAmount": {"amount": "4500.00", "currency": "EUR"},
             "answers": {"goals": "Deutsch im Beruf"}}
            """;

    private static final Api COORDINATOR = SERVICE.as(Role.COORDINATOR, UUID.randomUUID(), UUID.randomUUID());
    private static final CallRules FOUR_EYES = CallRules.NONE.decidedByTwo();

    private static final Map<Role, Api> STRANGERS = new ConcurrentHashMap<>();

    private final UUID funder = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Api decides = SERVICE.as(Role.FUNDER, UUID.randomUUID(), funder);
    private final Api applies = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), organisation);

    public UUID organisation() {
        return organisation;
    }

    public UUID funderOrganisation() {
        return funder;
    }

    public Api applicant() {
        return applies;
    }

    public Api coordinator() {
        return COORDINATOR;
    }

    public Api funder() {
        return decides;
    }

    public Api reviewer(UUID person) {
        return SERVICE.as(person);
    }

    /** Acts for an organisation, or a funder, or for nobody, and has nothing to do with this story. */
    public Api stranger(Role role) {
        return STRANGERS.computeIfAbsent(role, Cast::anybody);
    }

    private static Api anybody(Role role) {
        return SERVICE.as(role, UUID.randomUUID(), role.needsOrganisation() ? UUID.randomUUID() : null);
    }

    /** A call that opens this long from now, for thirty days. */
    public static String call(Duration opensIn) {
        Instant opens = Instant.now().plus(opensIn);
        return """
                {"title": "Ankommen 2026", "programme": "Integrationsfonds", "opensAt": "%s", "closesAt": "%s",
                 "budget": {"amount": "100000.00", "currency": "EUR"}, "reviewers": 3, "quorum": 2}
                """.formatted(opens, opens.plus(Duration.ofDays(30)));
    }

    public static String draft(UUID call) {
        return "{\"callId\": \"%s\", %s}".formatted(call, PROPOSAL);
    }

    public UUID publishedCall() {
        return publishedCall(Duration.ofDays(-1));
    }

    public UUID draftedCall(Duration opensIn) {
        return created(funder().post("/api/calls", call(opensIn)));
    }

    public UUID publishedCall(Duration opensIn) {
        return published(draftedCall(opensIn));
    }

    private UUID published(UUID call) {
        ok(funder().post("/api/calls/" + call + "/publication"));
        return call;
    }

    /** A call with this much money. */
    public UUID publishedCallWithBudget(String amount) {
        return published(
                created(funder().post("/api/calls", call(Duration.ofDays(-1)).replace("100000.00", amount))));
    }

    /** A call whose decisions take two members of the funder. */
    public UUID publishedCallForTwo() {
        UUID call = UUID.randomUUID();
        Instant now = Instant.now();
        CallTerms terms = new CallTerms(
                        "Ankommen zu zweit",
                        null,
                        now.minusSeconds(60),
                        now.plusSeconds(86_400),
                        Money.euros("9000"),
                        3,
                        2)
                .with(FOUR_EYES);
        new Aggregates<>(SERVICE.bean(EventStore.class), EventFamilies.CALLS, CallDecider.DECIDER)
                .handle(
                        call,
                        new CallCommand.Draft(call, funder, terms),
                        new CommandContext(UUID.randomUUID(), "", "system:test", "run", now, OptionalLong.empty()));
        return published(call);
    }

    public UUID drafted(UUID call) {
        return created(applicant().post("/api/applications", draft(call)));
    }

    public UUID submitted(UUID call) {
        UUID application = drafted(call);
        ok(applicant().post(path(application) + "/submission"));
        return application;
    }

    /** An outline that waits for its answer, to a call of its own. */
    public UUID outlined() {
        return submitted(publishedCallWithOutline());
    }

    /** Outlines are asked for first, and take nothing but the words. */
    public UUID publishedCallWithOutline() {
        Instant closes = Instant.now().plus(Duration.ofDays(10));
        String body = call(Duration.ofDays(-1)).strip().replaceFirst("}$", """
                        , "rules": {"outline": {"closesAt": "%s"}, "documents": [{"key": "statutes"}]},
                         "wording": {"main": "de", "languages": {"de": {"documents": {"statutes": {"name": "Satzung"}}}}}}
                        """.formatted(closes)
                .strip());
        return published(created(funder().post("/api/calls", body)));
    }

    /** Reviewers are not to know whose application they read; with one question and two documents. */
    public UUID publishedBlindCall() {
        String blind = call(Duration.ofDays(-1)).strip().replaceFirst("}$", """
                , "rules": {"review": {"blind": true},
                  "documents": [{"key": "statutes"}, {"key": "plan"}],
                  "questions": [{"key": "goals", "kind": "long-text", "maxLength": 2000}]},
                 "wording": {"main": "de", "languages": {"de": {
                   "documents": {"statutes": {"name": "Satzung"}, "plan": {"name": "Plan"}},
                   "questions": {"goals": {"label": "Ziele?"}}}}}}
                """.strip());
        return published(created(funder().post("/api/calls", blind)));
    }

    public UUID admitted(UUID call) {
        UUID application = submitted(call);
        ok(coordinator().post(path(application) + "/admission"));
        return application;
    }

    /** Admitted, and somebody has been asked for a review. */
    public UUID underReview(UUID call, UUID reviewer) {
        UUID application = admitted(call);
        Parties parties = parties(application);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.ReviewerAssigned(parties, reviewer));
        await().untilAsserted(() -> ok(reviewer(reviewer).get(path(application))));
        return application;
    }

    /** So many, reviewed with good votes. */
    public List<UUID> voted(UUID call, int many) {
        List<UUID> applications =
                Stream.generate(() -> admitted(call)).limit(many).toList();
        applications.forEach(application -> reviewed(application, Vote.of(3, 0, 0)));
        applications.forEach(this::awaitVoted);
        return applications;
    }

    /** Of an application for another amount than most ask for. */
    public UUID voted(UUID call, String requested, Vote vote) {
        UUID application =
                created(applicant().post("/api/applications", draft(call).replace("5000.00", requested)));
        ok(applicant().post(path(application) + "/submission"));
        ok(coordinator().post(path(application) + "/admission"));
        reviewed(application, vote);
        awaitVoted(application);
        return application;
    }

    /** Reviewed, with this vote. */
    public UUID voted(UUID call, Vote vote) {
        UUID application = admitted(call);
        reviewed(application, vote);
        awaitVoted(application);
        return application;
    }

    /** An application that has been handed in goes through check and review, and the panel is for it. */
    public void recommended(UUID application) {
        ok(coordinator().post(path(application) + "/admission"));
        reviewed(application, Vote.of(3, 0, 0));
        awaitVoted(application);
    }

    private void reviewed(UUID application, Vote vote) {
        Parties parties = parties(application);
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Opened(parties, 3, 2));
        SERVICE.happensElsewhere(EventFamilies.ROUNDS, application, new RoundEvent.Closed(parties, vote));
    }

    private void awaitVoted(UUID application) {
        await().untilAsserted(() ->
                assertThat(state(applicant().get(path(application)))).isEqualTo("voted"));
    }

    /** The call to which an application is put. */
    public UUID callOf(UUID application) {
        return parties(application).call();
    }

    /** What the funder sees of a call's budget. */
    public JsonNode budget(UUID call) {
        return ok(funder().get("/api/calls/" + call + "/budget")).json();
    }

    public Answer edit(UUID application) {
        return applicant().put(path(application), SECOND_PROPOSAL);
    }

    public Answer requestCorrection(UUID application) {
        return coordinator().post(path(application) + "/correction-request", """
                        {"corrections": [{"field": "/answers/goals", "reason": "Bitte genauer."}], "respondBy": "%s"}
                        """.formatted(
                        Instant.now().plus(Duration.ofDays(7))));
    }

    public Parties parties(UUID application) {
        var sheet = ok(applicant().get(path(application))).json();
        return new Parties(application, UUID.fromString(sheet.get("callId").asString()), funder, organisation);
    }

    public static String path(UUID application) {
        return "/api/applications/" + application;
    }

    public static UUID created(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asString());
    }

    public static Answer ok(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    public static String state(Answer answer) {
        return ok(answer).json().get("state").asString();
    }
}
