package de.kommig.applications.extending;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.Merger;
import de.kommig.web.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An organisation was prevented, and a coordinator records that it may still hand in. */
class DeadlineExceptionsApiTest {

    private static final Instant UNTIL = Instant.now().plus(Duration.ofDays(5)).truncatedTo(ChronoUnit.SECONDS);

    private final Cast cast = new Cast();
    private final LateCalls late = new LateCalls(cast);
    private final UUID call = late.closed(Duration.ofDays(1));

    @Test
    void who_is_late_begins_and_hands_in_with_an_exception_and_it_is_noted_down() {
        assertThat(begin().problem()).isEqualTo("call-is-closed");

        JsonNode granted = ok(late.grant(call, UNTIL)).json();
        assertThat(granted.get("until").asString()).isEqualTo(LateCalls.written(UNTIL));
        assertThat(granted.get("reason").asString()).isEqualTo(LateCalls.REASON);
        UUID application = created(begin());
        Answer submitted = submit(application);

        assertThat(state(submitted)).isEqualTo("submitted");
        for (Api one : new Api[] {cast.applicant(), cast.coordinator(), cast.funder()}) {
            assertThat(ok(one.get(path(application)))
                            .json()
                            .get("exceptionUntil")
                            .asString())
                    .isEqualTo(LateCalls.written(UNTIL));
        }
        String receipt = path(application) + "/versions/1/receipt";
        assertThat(ok(cast.applicant().get(receipt))
                        .json()
                        .get("exceptionUntil")
                        .asString())
                .isEqualTo(LateCalls.written(UNTIL));
        ok(cast.applicant().get(receipt + ".pdf"));
    }

    @Test
    void who_was_in_time_needs_none_and_nothing_is_noted_down() {
        UUID open = cast.publishedCall();
        ok(late.grant(open, Instant.now().plus(Duration.ofDays(40))));

        UUID application = cast.submitted(open);

        assertThat(ok(cast.applicant().get(path(application))).json().has("exceptionUntil"))
                .isFalse();
    }

    @Test
    void the_check_before_says_that_time_is_over_and_what_an_exception_changes() {
        JsonNode over = eligibility();
        assertThat(over.get("standing").asString()).isEqualTo("unmet");
        assertThat(over.at("/window/state").asString()).isEqualTo("over");
        assertThat(over.at("/rules/0/kind").asString()).isEqualTo("deadline");
        assertThat(over.at("/rules/0/remedies/0/remedy").asString()).isEqualTo("ask-for-exception");
        assertThat(over.at("/rules/0/text").asString()).startsWith("Einreichen konnte man bis zum");

        ok(late.grant(call, UNTIL));

        JsonNode open = eligibility();
        assertThat(open.get("standing").asString())
                .as("nothing has been said of the amount")
                .isEqualTo("open");
        assertThat(open.at("/window/state").asString()).isEqualTo("open");
        assertThat(open.at("/window/moment").asString()).isEqualTo(LateCalls.written(UNTIL));
        assertThat(open.at("/window/text").asString()).contains("eine Ausnahme festgehalten");
    }

    @Test
    void once_it_is_taken_back_the_draft_says_that_it_is_too_late_and_stays_a_draft() {
        ok(late.grant(call, UNTIL));
        UUID application = created(begin());
        assertThat(findings(application)).contains("time-by-exception").contains("noch bis zum");

        assertThat(late.withdraw(call).status()).isEqualTo(204);

        assertThat(findings(application)).contains("time-is-over").contains("fragen Sie KomMig");
        assertThat(submit(application).problem()).isEqualTo("call-is-closed");
        assertThat(state(cast.applicant().get(path(application)))).isEqualTo("draft");
        assertThat(late.withdraw(call).problem()).isEqualTo("no-exception");
    }

    @Test
    void what_was_granted_is_shown_also_while_everybody_has_time() {
        UUID open = cast.publishedCall();
        UUID application = cast.drafted(open);
        assertThat(due(application).has("exceptionUntil")).isFalse();
        Instant until = Instant.now().plus(Duration.ofDays(40)).truncatedTo(ChronoUnit.SECONDS);

        ok(late.grant(open, until));

        assertThat(due(application).get("exceptionUntil").asString()).isEqualTo(LateCalls.written(until));
        assertThat(due(application).get("until").asString()).isEqualTo(LateCalls.written(until));
        JsonNode window =
                ok(german().get("/api/calls/" + open + "/eligibility")).json().get("window");
        assertThat(window.get("moment").asString()).isEqualTo(LateCalls.written(until));
        assertThat(window.get("text").asString()).contains("eine Ausnahme festgehalten");
    }

    private JsonNode due(UUID application) {
        return ok(cast.applicant().get(path(application) + "/draft")).json().get("due");
    }

    @Test
    void what_was_handed_in_stays_handed_in() {
        ok(late.grant(call, UNTIL));
        UUID application = created(begin());
        ok(submit(application));

        assertThat(late.withdraw(call).status()).isEqualTo(204);

        assertThat(state(cast.coordinator().get(path(application)))).isEqualTo("submitted");
    }

    @RepeatedTest(5)
    void taken_back_while_it_is_used_it_was_there_or_it_was_not() throws Exception {
        ok(late.grant(call, UNTIL));
        UUID application = created(begin());
        Answer submitted;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Answer> withdrawing = threads.submit(() -> late.withdraw(call));
            submitted = threads.submit(() -> submit(application)).get();
            assertThat(withdrawing.get().status()).isEqualTo(204);
        }

        ApplicationEvent last =
                SERVICE.stored(EventFamilies.APPLICATIONS, application).getLast();
        if (submitted.status() == 200) {
            assertThat(last)
                    .isInstanceOfSatisfying(
                            ApplicationEvent.Submitted.class,
                            it -> assertThat(it.exceptionUntil()).isEqualTo(UNTIL));
        } else {
            assertThat(submitted.problem()).isEqualTo("call-is-closed");
            assertThat(last).isInstanceOf(ApplicationEvent.Drafted.class);
            assertThat(findings(application)).contains("time-is-over");
        }
    }

    @Test
    void once_all_has_been_decided_nothing_is_taken_any_more() {
        ok(late.grant(call, UNTIL));
        UUID application = created(begin());
        await().untilAsserted(() ->
                assertThat(state(cast.funder().get("/api/calls/" + call))).isEqualTo("closed"));
        SERVICE.happensElsewhere(EventFamilies.CALLS, call, new CallEvent.Decided(call, cast.funderOrganisation()));

        assertThat(submit(application).problem()).isEqualTo("call-is-closed");
        assertThat(late.grant(call, UNTIL.plusSeconds(60)).problem()).isEqualTo("call-has-been-decided");
    }

    @Test
    void an_exception_for_a_duplicate_counts_for_the_organisation_that_goes_on() {
        ok(late.grant(call, UNTIL));
        UUID survivor = UUID.randomUUID();
        Api amira = SERVICE.as(Role.ORGANISATION, UUID.randomUUID(), survivor);
        assertThat(amira.post("/api/applications", Cast.draft(call)).problem()).isEqualTo("call-is-closed");

        Merger.happens(
                SERVICE, cast.organisation(), survivor, new Membership(UUID.randomUUID(), MemberRole.EDITOR, null));

        UUID application = created(await().until(
                        () -> amira.post("/api/applications", Cast.draft(call)), answer -> answer.status() == 201));
        assertThat(state(amira.post(path(application) + "/submission"))).isEqualTo("submitted");
        // Granted to the id that is no longer used, it is the other one's.
        UUID next = late.closed(Duration.ofDays(2));
        await().until(
                        () -> late.grant(next, UNTIL),
                        answer -> answer.json()
                                .path("organisationId")
                                .asString("")
                                .equals(survivor.toString()));
    }

    @Test
    void an_exception_that_is_over_says_since_when() {
        SERVICE.happensElsewhere(
                EventFamilies.DEADLINES,
                KnownDeadlines.id(call, cast.organisation()),
                new DeadlineEvent.ExceptionGranted(
                        call,
                        cast.funderOrganisation(),
                        cast.organisation(),
                        "Ankommen 2026",
                        Instant.parse("2020-01-01T11:00:00Z"),
                        ref("reason")));

        assertThat(begin().problem()).isEqualTo("call-is-closed");
        assertThat(eligibility().at("/window/state").asString()).isEqualTo("over");
    }

    private Answer begin() {
        return cast.applicant().post("/api/applications", Cast.draft(call));
    }

    private Answer submit(UUID application) {
        return cast.applicant().post(path(application) + "/submission");
    }

    private JsonNode eligibility() {
        return ok(german().get("/api/calls/" + call + "/eligibility")).json();
    }

    private String findings(UUID application) {
        return ok(german().get(path(application) + "/draft"))
                .json()
                .at("/completeness/findings")
                .toString();
    }

    private Api german() {
        return cast.applicant().with("Accept-Language", "de");
    }
}
