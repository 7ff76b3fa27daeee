package de.kommig.coordination;

import static de.kommig.coordination.RunningCoordination.SOON;
import static de.kommig.coordination.RunningCoordination.applicant;
import static de.kommig.coordination.RunningCoordination.coordinator;
import static de.kommig.coordination.RunningCoordination.drafted;
import static de.kommig.coordination.RunningCoordination.funder;
import static de.kommig.coordination.RunningCoordination.happens;
import static de.kommig.coordination.RunningCoordination.parties;
import static de.kommig.coordination.RunningCoordination.reviewer;
import static de.kommig.coordination.RunningCoordination.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.testing.Api;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JourneyListTest {

    private static List<JsonNode> all(Api api, int limit) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get("/api/journeys?limit=" + limit + cursor).expect(200).json();
            page.path("items").forEach(items::add);
            cursor = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private static List<String> applications(Api api) {
        return all(api, 2).stream()
                .map(item -> item.path("application").asString())
                .toList();
    }

    private static Parties another(Parties parties) {
        return new Parties(UUID.randomUUID(), parties.call(), parties.funder(), parties.organisation());
    }

    private static List<String> ids(Parties... all) {
        return Arrays.stream(all)
                .map(parties -> parties.application().toString())
                .toList();
    }

    @Test
    void each_pages_through_the_journeys_they_may_see() {
        UUID rosa = UUID.randomUUID();
        Parties draft = parties();
        Parties first = another(draft);
        Parties second = another(draft);
        Parties third = another(draft);
        for (Parties parties : List.of(first, second, third, draft)) {
            drafted(parties);
        }
        for (Parties parties : List.of(first, second, third)) {
            submitted(parties);
        }
        happens(new ApplicationEvent.Admitted(third, 1, 1));
        happens(new RoundEvent.Opened(third, 1, 1), new RoundEvent.ReviewerAssigned(third, rosa));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(applications(applicant(draft))).containsExactlyElementsOf(ids(draft, third, second, first));
            assertThat(applications(funder(draft))).containsExactlyElementsOf(ids(third, second, first));
            assertThat(applications(reviewer(rosa))).containsExactlyElementsOf(ids(third));
            assertThat(applications(coordinator()))
                    .containsSubsequence(ids(third, second, first))
                    .doesNotContainAnyElementsOf(ids(draft));
        });
        assertThat(applications(applicant(parties()))).isEmpty();
        assertThat(applications(reviewer(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_row_says_where_the_journey_stands() {
        Parties parties = parties();
        drafted(parties);
        submitted(parties);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(all(funder(parties).with("Accept-Language", "de"), 10))
                        .singleElement()
                        .satisfies(row -> {
                            assertThat(row.path("state").asString()).isEqualTo("submitted");
                            assertThat(row.path("title").asString()).isEqualTo("Language café");
                            assertThat(row.at("/next/who").asString()).isEqualTo("coordinator");
                            assertThat(row.at("/next/text").asString())
                                    .isEqualTo("Die Koordination prüft, ob der Antrag vollständig ist.");
                            assertThat(row.has("entries")).isFalse();
                        }));
    }

    @Test
    void nonsense_in_the_query_is_refused() {
        for (String query : List.of("?limit=0", "?limit=201", "?cursor=nonsense", "?colour=red")) {
            assertThat(coordinator().get("/api/journeys" + query).status())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
