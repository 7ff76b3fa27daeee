package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Until when reviews are due, and what happens then. */
class DeadlinesApiTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private final Parties parties = RatedCalls.openRound(new ReviewPolicy(false, false, 14));
    private final UUID rosa = UUID.randomUUID();

    /** She was asked ten days ago and has said yes. */
    private void askedLongAgo(Instant dueAt) {
        RunningReviews.ready(rosa);
        Instant then = NOW.minus(Duration.ofDays(10));
        SERVICE.happensElsewhere(
                EventFamilies.ROUNDS,
                parties.application(),
                then,
                new RoundEvent.ReviewerAssigned(parties, rosa, dueAt, null));
        reviewer(rosa).post(mine(parties, rosa) + "/acceptance").expect(200);
    }

    private List<RoundEvent.ReviewerReminded> reminders() {
        return SERVICE.stored(EventFamilies.ROUNDS, parties.application()).stream()
                .filter(RoundEvent.ReviewerReminded.class::isInstance)
                .map(RoundEvent.ReviewerReminded.class::cast)
                .toList();
    }

    private static String until(Instant moment) {
        return "{\"until\": \"%s\", \"reason\": \"I was ill.\"}".formatted(moment);
    }

    private Answer extend(Instant until) {
        return coordinator().post(mine(parties, rosa) + "/extension", until(until));
    }

    @Test
    void a_review_is_due_when_the_call_says_and_its_reviewer_sees_it_with_the_rubric_and_the_way_to_the_application() {
        LocalDate before = LocalDate.now(BERLIN);
        Answer assigned = assign(parties, rosa);
        LocalDate after = LocalDate.now(BERLIN);

        assertThat(Instant.parse(assigned.json().get("dueAt").asString())).isIn(lastSecond(before), lastSecond(after));
        await().untilAsserted(() -> assertThat(reviewer(rosa)
                        .get(mine(parties, rosa))
                        .json()
                        .at("/links/paper")
                        .asString(""))
                .isEqualTo("/api/applications/%s/versions/1/application.pdf".formatted(parties.application())));
        Answer sheet = reviewer(rosa).get(mine(parties, rosa)).expect(200);
        assertThat(sheet.json().get("rubric").findValuesAsString("key")).containsExactly("need", "plan");
        assertThat(sheet.json().at("/rubric/0/biasPrompt").asBoolean()).isTrue();
        assertThat(sheet.json().at("/links/application").asString())
                .isEqualTo("/api/applications/" + parties.application());
        assertThat(sheet.json().at("/links/call").asString()).isEqualTo("/api/calls/" + parties.call());
        assertThat(sheet.json().at("/links/draft").asString()).isEqualTo(mine(parties, rosa) + "/draft");
    }

    private static Instant lastSecond(LocalDate asked) {
        return asked.plusDays(14)
                .atTime(LocalTime.of(23, 59, 59))
                .atZone(BERLIN)
                .toInstant();
    }

    @Test
    void a_reviewer_asks_for_more_time_and_a_coordinator_gives_it() {
        assign(parties, rosa);
        reviewer(rosa).post(mine(parties, rosa) + "/acceptance").expect(200);
        Instant later = NOW.plus(Duration.ofDays(30));

        Answer asked = reviewer(rosa)
                .post(mine(parties, rosa) + "/extension-request", until(later))
                .expect(200);

        assertThat(Instant.parse(asked.json().at("/moreTime/until").asString())).isEqualTo(later);
        assertThat(coordinator()
                        .get(path(parties))
                        .json()
                        .at("/assignments/0/moreTime/reason")
                        .asString())
                .isEqualTo("I was ill.");

        Answer extended = extend(later).expect(200);

        assertThat(Instant.parse(extended.json().get("dueAt").asString())).isEqualTo(later);
        assertThat(extended.json().has("moreTime")).isFalse();
        assertThat(SERVICE.storedWithAttributes(EventFamilies.ROUNDS, parties.application()))
                .noneMatch(event -> event.data().contains("I was ill"));
    }

    @Test
    void more_time_is_more_and_for_reviews_that_are_awaited() {
        assertThat(extend(NOW.plus(Duration.ofDays(30))).status()).isEqualTo(404);
        assign(parties, rosa);
        assertThat(extend(NOW.plus(Duration.ofDays(2))).expect(409).problem()).isEqualTo("extension-is-no-later");
        assertThat(extend(NOW.plus(Duration.ofDays(400))).expect(409).problem()).isEqualTo("extension-is-too-long");
        assertThat(coordinator()
                        .post(mine(parties, rosa) + "/extension", "{\"until\": \"2205-01-01T00:00:00Z\"}")
                        .expect(400)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("time-out-of-range");
        coordinator().post(mine(parties, rosa) + "/extension", "{}").expect(400);
        reviewer(rosa).post(mine(parties, rosa) + "/extension", until(NOW)).expect(403);
        reviewer(UUID.randomUUID())
                .post(mine(parties, rosa) + "/extension-request", until(NOW))
                .expect(404);
    }

    @Test
    void who_is_soon_due_is_reminded_once() {
        Instant dueAt = NOW.plus(Duration.ofDays(2));
        askedLongAgo(dueAt);

        await().untilAsserted(() -> assertThat(reminders())
                .containsExactly(new RoundEvent.ReviewerReminded(parties, rosa, ReminderKind.DUE_SOON, dueAt)));
        awaitNoMore(1);
    }

    @Test
    void who_is_overdue_is_reminded_once_found_by_coordinators_and_can_still_hand_in() {
        askedLongAgo(NOW.minus(Duration.ofDays(1)));
        await().untilAsserted(() -> assertThat(reminders())
                .extracting(RoundEvent.ReviewerReminded::kind)
                .containsExactly(ReminderKind.OVERDUE));
        awaitNoMore(1);
        String id = parties.application().toString();
        await().untilAsserted(() -> assertThat(
                        coordinator().get("/api/rounds?overdue=true&limit=100").text())
                .contains(id));
        assertThat(coordinator().get("/api/rounds?overdue=false&limit=100").text())
                .doesNotContain(id);

        reviewer(rosa).put(mine(parties, rosa) + "/draft/prompts/need", "").expect(200);
        reviewer(rosa)
                .post(mine(parties, rosa) + "/review", RatedCalls.reviewJson(3, 7))
                .expect(200);

        await().untilAsserted(() -> assertThat(
                        coordinator().get("/api/rounds?overdue=true&limit=100").text())
                .doesNotContain(id));
    }

    @Test
    void more_time_is_reminded_of_anew() {
        askedLongAgo(NOW.minus(Duration.ofDays(1)));
        await().until(() -> reminders().size() == 1);
        SERVICE.happensElsewhere(
                EventFamilies.ROUNDS,
                parties.application(),
                NOW.minus(Duration.ofDays(6)),
                new RoundEvent.DeadlineExtended(parties, rosa, NOW.plus(Duration.ofDays(1)), null));

        await().untilAsserted(() -> assertThat(reminders())
                .extracting(RoundEvent.ReviewerReminded::kind)
                .containsExactly(ReminderKind.OVERDUE, ReminderKind.DUE_SOON));
    }

    @Test
    void who_has_few_days_from_the_start_is_not_reminded_of_that_at_once() {
        assign(parties, rosa);
        SERVICE.happensElsewhere(
                EventFamilies.ROUNDS,
                parties.application(),
                new RoundEvent.DeadlineExtended(parties, rosa, NOW.plus(Duration.ofDays(2)), null));
        Parties other = RatedCalls.openRound(new ReviewPolicy(false, false, 14));
        SERVICE.happensElsewhere(
                EventFamilies.ROUNDS,
                other.application(),
                NOW.minus(Duration.ofDays(10)),
                new RoundEvent.ReviewerAssigned(other, rosa, NOW.plus(Duration.ofDays(2)), null));

        // Once the other one has been reminded, this one has been looked at.
        await().until(() -> SERVICE.stored(EventFamilies.ROUNDS, other.application()).stream()
                .anyMatch(RoundEvent.ReviewerReminded.class::isInstance));
        assertThat(reminders()).isEmpty();
    }

    @Test
    void a_reviewer_filters_the_own_assignments() {
        assign(parties, rosa);
        Parties timeless = RatedCalls.openRound(RatedCalls.PLAIN);
        assign(timeless, rosa);
        String query = "/api/assignments?dueBefore=";

        await().untilAsserted(() -> {
            assertThat(rounds("/api/assignments")).hasSize(2);
            assertThat(rounds(query + NOW.plus(Duration.ofDays(20))))
                    .containsExactly(parties.application().toString());
            assertThat(rounds(query + NOW.plus(Duration.ofDays(2)))).isEmpty();
            assertThat(rounds("/api/assignments?call=" + timeless.call()))
                    .containsExactly(timeless.application().toString());
            assertThat(rounds("/api/assignments?state=accepted&call=" + timeless.call()))
                    .isEmpty();
        });
        assertThat(rounds(query + "%2B999999999-12-31T23:59:59Z"))
                .containsExactly(parties.application().toString());
        reviewer(rosa).post(mine(parties, rosa) + "/declination").expect(200);
        await("what is not to be done any more is not due")
                .untilAsserted(() -> assertThat(rounds(query + NOW.plus(Duration.ofDays(20))))
                        .isEmpty());
    }

    private List<String> rounds(String query) {
        return reviewer(rosa).get(query).expect(200).json().get("items").findValuesAsString("round");
    }

    private void awaitNoMore(int reminders) {
        await().during(Duration.ofSeconds(1)).until(() -> reminders().size() == reminders);
    }
}
