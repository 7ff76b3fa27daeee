package de.kommig.reviews;

import static de.kommig.reviews.Reviewers.ME;
import static de.kommig.reviews.Reviewers.admitted;
import static de.kommig.reviews.Reviewers.entry;
import static de.kommig.reviews.RunningReviews.SERVICE;
import static de.kommig.reviews.RunningReviews.assign;
import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.happens;
import static de.kommig.reviews.RunningReviews.mine;
import static de.kommig.reviews.RunningReviews.openRound;
import static de.kommig.reviews.RunningReviews.path;
import static de.kommig.reviews.RunningReviews.reviewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.PartnerRole;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.reviews.conflict.Conflicts;
import de.kommig.testing.Answer;
import de.kommig.web.Role;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Conflicts of interest: found, set and lifted, before somebody is asked and after. */
class ConflictsApiTest {

    private final Parties round = openRound(3, 1);
    private final UUID rosa = UUID.randomUUID();

    private static void belongs(UUID person, UUID organisation, MemberRole role) {
        var unused = SERVICE.as(Role.ORGANISATION, person, organisation, role);
    }

    private static JsonNode conflictOf(Parties round, UUID person) {
        for (JsonNode one :
                coordinator().get(path(round) + "/conflicts").expect(200).json()) {
            if (one.get("reviewer").asString().equals(person.toString())) {
                return one;
            }
        }
        throw new AssertionError("no conflict of " + person);
    }

    private static void awaitOut(Parties round, UUID person, String ground) {
        await().untilAsserted(() -> {
            JsonNode assignment =
                    coordinator().get(mine(round, person)).expect(200).json();
            assertThat(assignment.get("state").asString()).isEqualTo("recused");
            assertThat(assignment.get("ground").asString()).isEqualTo(ground);
            assertThat(assignment.get("source").asString()).isEqualTo("platform");
        });
    }

    private void refused(String ground, String evidence) {
        await().untilAsserted(() -> {
            Answer answer = assign(round, rosa);
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("conflict-of-interest");
            assertThat(answer.json().at("/details/ground").asString()).isEqualTo(ground);
            assertThat(answer.json().at("/details/evidence").asString()).isEqualTo(evidence);
        });
    }

    @Test
    void a_member_of_the_applying_organisation_cannot_be_asked() {
        belongs(rosa, round.organisation(), MemberRole.VIEWER);
        refused("own-organisation", "membership");
    }

    @Test
    void an_adviser_of_it_cannot_be_asked() {
        belongs(rosa, round.organisation(), MemberRole.ADVISER);
        refused("adviser-to-applicant", "advice");
    }

    @Test
    void who_applies_under_the_same_call_cannot_be_asked() {
        UUID own = UUID.randomUUID();
        belongs(rosa, own, MemberRole.OWNER);
        happens(new ApplicationEvent.Submitted(
                new Parties(UUID.randomUUID(), round.call(), round.funder(), own),
                "Rival",
                Money.euros("10.00"),
                new ContentRef("text", "0".repeat(64))));
        refused("competing-application", "competing-application");
    }

    @Test
    void who_shares_a_third_organisation_with_somebody_of_it_cannot_be_asked() {
        UUID club = UUID.randomUUID();
        UUID amira = UUID.randomUUID();
        belongs(rosa, club, MemberRole.VIEWER);
        belongs(amira, club, MemberRole.OWNER);
        belongs(amira, round.organisation(), MemberRole.EDITOR);
        refused("other", "shared-organisation");
    }

    @Test
    void who_has_declared_a_tie_cannot_be_asked_and_is_in_the_list() {
        UUID declaring = admitted(entry(
                "[\"de\"]",
                4,
                "\"affiliations\": [{\"organisation\": \"%s\", \"kind\": \"employment\"}],"
                        .formatted(round.organisation())));

        Answer answer = assign(round, declaring).expect(409);

        assertThat(answer.json().at("/details/ground").asString()).isEqualTo("employment");
        JsonNode listed = conflictOf(round, declaring);
        assertThat(listed.get("evidence").asString()).isEqualTo("declared");
        assertThat(listed.get("source").asString()).isEqualTo("platform");
        assertThat(listed.get("involved").asString()).isEqualTo("applicant");
    }

    @Test
    void the_same_mail_domain_excludes_unless_everybody_has_a_mailbox_there() {
        UUID amira = UUID.randomUUID();
        UUID ravi = UUID.randomUUID();
        belongs(amira, round.organisation(), MemberRole.OWNER);
        MongoCollection<Document> people =
                SERVICE.bean(MongoClient.class).getDatabase("organisations").getCollection("people");
        String domain = "d" + UUID.randomUUID() + ".example";
        people.insertOne(new Document("_id", amira.toString()).append("email", "amira@" + domain));
        people.insertOne(
                new Document("_id", rosa.toString()).append("email", "Rosa@" + domain.toUpperCase(Locale.ROOT)));
        people.insertOne(new Document("_id", ravi.toString()).append("email", "ravi@gmx.de"));
        // Who is asked before the address has arrived would be taken out for good.
        await().until(() -> !SERVICE.bean(Conflicts.class)
                .between(rosa, round.application())
                .isEmpty());
        refused("employment", "mail-domain");
        assertThat(assign(round, ravi).status()).isEqualTo(201);

        people.replaceOne(
                new Document("_id", amira.toString()),
                new Document("_id", amira.toString()).append("email", "amira@gmx.de"));

        await().untilAsserted(() -> assertThat(assign(round, rosa).status()).isEqualTo(201));
    }

    @Test
    void who_joins_after_being_asked_is_taken_out_and_their_review_no_longer_counts() {
        RunningReviews.accept(round, rosa);
        RunningReviews.review(round, rosa, "approve").expect(200);

        belongs(rosa, round.organisation(), MemberRole.EDITOR);

        awaitOut(round, rosa, "own-organisation");
        assertThat(coordinator()
                        .get(path(round))
                        .json()
                        .at("/progress/submitted")
                        .asInt())
                .isZero();
        assertThat(assign(round, rosa).status()).isEqualTo(409);
        coordinator().delete(path(round) + "/conflicts/" + rosa).expect(409);
    }

    @Test
    void who_belongs_to_a_partner_that_agrees_later_is_taken_out() {
        UUID house = UUID.randomUUID();
        belongs(rosa, house, MemberRole.OWNER);
        assertThat(assign(round, rosa).status()).isEqualTo(201);

        happens(new ApplicationEvent.PartnerAsked(round, house, PartnerRole.FISCAL_SPONSOR));
        happens(new ApplicationEvent.PartnerConfirmed(round, house, PartnerRole.FISCAL_SPONSOR));

        awaitOut(round, rosa, "own-organisation");
    }

    @Test
    void who_declares_a_tie_after_being_asked_is_taken_out() {
        UUID declaring = admitted(entry());
        assertThat(assign(round, declaring).status()).isEqualTo(201);
        await().untilAsserted(() -> reviewer(declaring).get("/api/assignments").expect(200));

        await().untilAsserted(() -> {
            reviewer(declaring)
                    .put(
                            ME,
                            entry(
                                    "[\"de\"]",
                                    4,
                                    "\"affiliations\": [{\"organisation\": \"%s\", \"kind\": \"relative\"}],"
                                            .formatted(round.organisation())))
                    .expect(200);
            assertThat(coordinator()
                            .get(mine(round, declaring))
                            .json()
                            .get("state")
                            .asString())
                    .isEqualTo("recused");
        });
    }

    @Test
    void a_coordinator_sets_a_conflict_and_lifts_it() {
        String conflicts = path(round) + "/conflicts";
        String body =
                "{\"reviewer\": \"%s\", \"ground\": \"relative\", \"explanation\": \"Her brother.\"}".formatted(rosa);

        Answer set = coordinator().post(conflicts, body).expect(201);

        assertThat(set.json().get("source").asString()).isEqualTo("coordinator");
        assertThat(set.json().get("explanation").asString()).isEqualTo("Her brother.");
        assertThat(coordinator().post(conflicts, body).expect(409).problem()).isEqualTo("conflict-already-set");
        assertThat(assign(round, rosa).expect(409).problem()).isEqualTo("conflict-of-interest");
        coordinator().delete(conflicts + "/" + rosa).expect(204);
        coordinator().delete(conflicts + "/" + rosa).expect(409);
        assertThat(assign(round, rosa).status()).isEqualTo(201);

        coordinator().post(conflicts, body).expect(201);
        assertThat(coordinator().get(mine(round, rosa)).json().get("state").asString())
                .isEqualTo("recused");
        coordinator().delete(conflicts + "/" + rosa).expect(204);
        assertThat(coordinator().get(mine(round, rosa)).json().get("state").asString())
                .isEqualTo("released");
    }

    @Test
    void a_question_is_taken_back_with_a_reason() {
        assertThat(assign(round, rosa).status()).isEqualTo(201);
        coordinator()
                .post(mine(round, rosa) + "/release", "{\"reason\": \" \"}")
                .expect(400);

        Answer released = coordinator()
                .post(mine(round, rosa) + "/release", "{\"reason\": \"She has too much to do.\"}")
                .expect(200);

        assertThat(released.json().get("state").asString()).isEqualTo("released");
        reviewer(rosa).post(mine(round, rosa) + "/acceptance").expect(409);
        coordinator()
                .post(path(round) + "/assignments/" + UUID.randomUUID() + "/release", "{\"reason\": \"x\"}")
                .expect(404);
        assertThat(assign(round, rosa).status()).isEqualTo(201);
    }

    @Test
    void of_a_round_that_there_is_not_nothing_is_known() {
        String nowhere = "/api/rounds/" + UUID.randomUUID() + "/conflicts";
        coordinator().get(nowhere).expect(404);
        coordinator()
                .post(nowhere, "{\"reviewer\": \"%s\", \"ground\": \"other\"}".formatted(rosa))
                .expect(404);
        coordinator()
                .post(path(round) + "/conflicts", "{\"reviewer\": \"%s\"}".formatted(rosa))
                .expect(400);
        coordinator().delete(nowhere + "/" + rosa).expect(404);
    }
}
