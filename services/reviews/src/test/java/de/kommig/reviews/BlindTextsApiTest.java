package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.readyReviewer;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.call.ReviewPolicy;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.reviews.masking.BlindTexts;
import de.kommig.testing.Api;
import de.kommig.testing.access.ReviewersAnswers;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With blind review what people write about an application does not tell the other reviewers whose it is, before the round closes. */
class BlindTextsApiTest {

    private static final String TELLING =
            "BBH und das Kulturhaus Süd, also Brückenbauen Harburg (früher Stegwerk), Harburger Ring 5, mit Zerlina"
                    + " Öztürk.";
    private static final List<String> WORDS =
            List.of("BBH", "Kulturhaus", "Süd", "Brückenbauen", "Stegwerk", "Harburger Ring", "Zerlina", "Öztürk");

    private final Parties parties = RatedCalls.openRound(new ReviewPolicy(true, false, 14));
    private final UUID partner = UUID.randomUUID();
    private final UUID rosa = readyReviewer(parties);
    private final UUID ravi = readyReviewer(parties);

    @BeforeEach
    void they_have_names_and_members() {
        registered(parties.organisation(), "Stegwerk");
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                parties.organisation(),
                new OrganisationEvent.Renamed(parties.organisation(), "Brücken bauen Harburg e. V."));
        registered(partner, "Kulturhaus Süd gGmbH");
        happens(new ApplicationEvent.PartnerAsked(parties, partner, PartnerRole.CO_APPLICANT));
        UUID zerlina = UUID.randomUUID();
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                parties.organisation(),
                new OrganisationEvent.MemberJoined(
                        parties.organisation(), zerlina, MemberRole.EDITOR, UUID.randomUUID()));
        SERVICE.bean(MongoClient.class)
                .getDatabase("organisations")
                .getCollection("people")
                .insertOne(new Document("_id", zerlina.toString())
                        .append("revision", 1L)
                        .append("name", "Zerlina Öztürk")
                        .append("email", "zerlina@example.org"));
        await().untilAsserted(() -> assertThat(
                        SERVICE.bean(BlindTexts.class).of(parties).text(TELLING))
                .doesNotContain(WORDS));
    }

    @Test
    void a_review_and_what_is_said_in_the_discussion_name_nobody() {
        review(rosa, TELLING);
        review(ravi, "A plan.");
        coordinator().post(path(parties) + "/discussion").expect(200);
        String byRosa = says(reviewer(rosa), TELLING);
        String byCoordinator = says(coordinator(), "Zu bedenken: " + TELLING);

        String round = "/api/rounds/{id}";
        new ReviewersAnswers(SERVICE, reviewer(ravi))
                .ask(round, path(parties))
                .ask(round + "/contributions", path(parties) + "/contributions")
                .ask(round + "/contributions/{contribution}", byRosa)
                .ask(round + "/contributions/{contribution}", byCoordinator)
                .ask(round + "/assignments/{reviewer}", mine(parties, ravi))
                .ask(round + "/assignments/{reviewer}/draft", mine(parties, ravi) + "/draft")
                .ask("/api/assignments", "/api/assignments")
                .ask("/api/trainings", "/api/trainings")
                .ask("/api/me/reviewer", "/api/me/reviewer")
                .ask("/api/me/export", "/api/me/export")
                .tellNothingOf(WORDS, pdf -> "");
        assertThat(text(ravi, path(parties))).contains("[…]");
        assertThat(text(ravi, byCoordinator)).contains("Zu bedenken: […]");
        assertThat(text(ravi, byRosa)).contains("[…]");

        // Everybody reads their own words, and coordinators read all.
        assertThat(text(rosa, path(parties))).contains(TELLING);
        assertThat(text(rosa, byRosa)).contains(TELLING);
        assertThat(text(rosa, byCoordinator)).doesNotContain(WORDS);
        assertThat(coordinator().get(path(parties)).text()).contains(TELLING);
        assertThat(coordinator().get(byRosa).text()).contains(TELLING);
    }

    @Test
    void when_the_round_is_closed_it_is_read_as_it_was_written() {
        review(rosa, TELLING);
        review(ravi, "A plan.");
        coordinator().post(path(parties) + "/discussion").expect(200);
        String byRosa = says(reviewer(rosa), TELLING);
        assertThat(text(ravi, byRosa)).doesNotContain(WORDS);

        coordinator().post(path(parties) + "/closure").expect(200);

        assertThat(text(ravi, path(parties))).contains(TELLING);
        assertThat(text(ravi, byRosa)).contains(TELLING);
    }

    @Test
    void who_is_taken_out_does_not_learn_it_from_the_reason() {
        coordinator()
                .post(
                        path(parties) + "/conflicts",
                        "{\"reviewer\": \"%s\", \"ground\": \"relative\", \"explanation\": \"Ihr Bruder: %s\"}"
                                .formatted(rosa, TELLING))
                .expect(201);
        coordinator()
                .post(mine(parties, ravi) + "/release", "{\"reason\": \"Es geht um %s\"}".formatted(TELLING))
                .expect(200);

        for (UUID one : List.of(rosa, ravi)) {
            assertThat(text(one, mine(parties, one))).contains("[…]").doesNotContain(WORDS);
            assertThat(text(one, path(parties))).contains("[…]").doesNotContain(WORDS);
        }
        assertThat(coordinator().get(path(parties) + "/conflicts").text()).contains(TELLING);
        assertThat(coordinator().get(path(parties)).text()).contains(TELLING);
    }

    @Test
    void what_a_reviewer_says_of_themselves_reaches_the_coordinators_as_it_is() {
        reviewer(rosa)
                .post(
                        mine(parties, rosa) + "/recusal",
                        "{\"ground\": \"other\", \"explanation\": \"Das ist %s\"}".formatted(TELLING))
                .expect(200);

        assertThat(coordinator().get(path(parties)).text()).contains("Das ist " + TELLING);
        assertThat(text(rosa, mine(parties, rosa))).contains("Das ist " + TELLING);
    }

    private static void registered(UUID organisation, String name) {
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS,
                organisation,
                new OrganisationEvent.Registered(organisation, name, LegalForm.INITIATIVE, Side.CIVIL_SOCIETY, null));
    }

    private void review(UUID author, String words) {
        Api api = reviewer(author);
        api.put(mine(parties, author) + "/draft/prompts/need", "").expect(200);
        api.post(
                        mine(parties, author) + "/review",
                        RatedCalls.reviewJson(3, 7)
                                .replace("A good plan.", words)
                                .replace("Forty people.", words))
                .expect(200);
    }

    private String says(Api who, String words) {
        return who.post(path(parties) + "/contributions", "{\"text\": \"%s\"}".formatted(words))
                .expect(201)
                .header("Location");
    }

    private static String text(UUID who, String path) {
        return reviewer(who).get(path).expect(200).text();
    }
}
