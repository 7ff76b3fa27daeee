package de.kommig.organisations.http;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class MergerApiTest {

    private static final RunningService SERVICE = OrganisationsApiTest.SERVICE;

    private final Api coordinator = Owned.coordinator();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Owned survivor = Owned.named("Brücken " + mark);
    private final Owned duplicate = Owned.named("Bruecken " + mark);

    private Answer merge(Owned duplicate, UUID into) {
        return coordinator.post(duplicate.path() + "/merger", "{\"into\": \"%s\"}".formatted(into));
    }

    private static List<OrganisationEvent> events(Owned of) {
        return SERVICE.stored(EventFamilies.ORGANISATIONS, of.id());
    }

    @Test
    void the_duplicate_ends_and_the_survivor_goes_on_with_its_members() {
        Answer merged = merge(duplicate, survivor.id()).expect(200);

        assertThat(merged.json().toString())
                .isEqualTo("{\"organisation\":\"%s\",\"into\":\"%s\"}".formatted(duplicate.id(), survivor.id()));
        assertThat(merged.header("ETag")).isEqualTo("\"2\"");
        await().untilAsserted(() -> assertThat(events(survivor).getLast())
                .isEqualTo(new OrganisationEvent.DuplicateTakenOver(
                        survivor.id(),
                        List.of(duplicate.id()),
                        List.of(new Membership(duplicate.person(), MemberRole.EDITOR, null)))));
        Answer described = duplicate.owner().put(survivor.path() + "/profile", """
                {"visibility": "public", "regions": [], "topics": [], "languages": [], "about": {}}
                """);
        assertThat(described.status()).isEqualTo(200);
    }

    @Test
    void who_asks_for_the_duplicate_is_sent_on_and_lists_no_longer_have_it() {
        duplicate.describe("public").expect(200);
        ContentRef text =
                textOf((OrganisationEvent.ProfileChanged) events(duplicate).getLast());
        await().untilAsserted(() -> {
            assertThat(list()).contains(duplicate.id().toString(), survivor.id().toString());
            assertThat(directory()).contains(duplicate.id().toString());
        });

        merge(duplicate, survivor.id()).expect(200);

        Answer sentOn = SERVICE.as(UUID.randomUUID()).get(duplicate.path());
        assertThat(sentOn.status()).isEqualTo(308);
        assertThat(sentOn.header("Location")).isEqualTo(survivor.path());
        assertThat(sentOn.text()).isEmpty();
        SERVICE.anonymous().get("/api/directory/" + duplicate.id()).expect(404);
        await().untilAsserted(() -> {
            assertThat(list())
                    .doesNotContain(duplicate.id().toString())
                    .contains(survivor.id().toString());
            assertThat(directory()).doesNotContain(duplicate.id().toString());
            assertThat(coordinator.get("/api/duplicates?limit=200").text())
                    .doesNotContain(duplicate.id().toString());
            assertThat(SERVICE.bean(ContentStore.class).get(text)).isEmpty();
        });
    }

    private static ContentRef textOf(OrganisationEvent.ProfileChanged event) {
        return Objects.requireNonNull(event.profile().text());
    }

    private String list() {
        return coordinator.get("/api/organisations?limit=200").text();
    }

    private String directory() {
        return SERVICE.anonymous().get("/api/directory?q=" + mark).text();
    }

    @Test
    void merging_again_is_refused_and_the_same_request_again_is_answered_as_the_first_time() {
        Api sender = coordinator.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"into\": \"%s\"}".formatted(survivor.id());
        Answer first = sender.post(duplicate.path() + "/merger", body).expect(200);

        assertThat(sender.post(duplicate.path() + "/merger", body).expect(200).json())
                .isEqualTo(first.json());
        assertThat(merge(duplicate, survivor.id()).problem()).isEqualTo("already-merged");
        assertThat(merge(survivor, duplicate.id()).problem()).isEqualTo("survivor-already-merged");
    }

    @Test
    void what_was_taken_over_goes_on_with_the_one_that_goes_on() {
        Owned last = Owned.named("Letzte");
        merge(duplicate, survivor.id()).expect(200);
        await().untilAsserted(() ->
                assertThat(events(survivor).getLast()).isInstanceOf(OrganisationEvent.DuplicateTakenOver.class));

        merge(survivor, last.id()).expect(200);

        await().untilAsserted(() -> assertThat(events(last).getLast())
                .isInstanceOfSatisfying(
                        OrganisationEvent.DuplicateTakenOver.class,
                        it -> assertThat(it.duplicates()).containsExactly(survivor.id(), duplicate.id())));
        assertThat(coordinator.get(duplicate.path()).header("Location")).isEqualTo(survivor.path());
        assertThat(coordinator.get(survivor.path()).header("Location")).isEqualTo(last.path());
    }

    @Test
    void only_what_can_be_one_becomes_one() {
        Owned funder = Owned.named("Stiftung", "funder");
        Owned confirmed = Owned.named("Stiftung", "funder");
        SERVICE.happensElsewhere(
                EventFamilies.ORGANISATIONS, confirmed.id(), new OrganisationEvent.Confirmed(confirmed.id()));

        assertThat(merge(duplicate, duplicate.id()).expect(409).problem()).isEqualTo("same-organisation");
        assertThat(merge(duplicate, UUID.randomUUID()).expect(409).problem()).isEqualTo("survivor-not-registered");
        assertThat(merge(duplicate, funder.id()).expect(409).problem()).isEqualTo("not-on-the-same-side");
        assertThat(merge(funder, confirmed.id()).expect(409).problem()).isEqualTo("only-one-is-confirmed");
        assertThat(merge(confirmed, funder.id()).expect(409).problem()).isEqualTo("only-one-is-confirmed");
        merge(new Owned(UUID.randomUUID(), UUID.randomUUID()), survivor.id()).expect(404);
        coordinator.post(duplicate.path() + "/merger", "{\"into\": null}").expect(400);
    }

    @Test
    void of_two_that_are_merged_into_each_other_at_the_same_moment_one_goes_on() throws Exception {
        for (int round = 0; round < 10; round++) {
            Owned one = Owned.named("Eine " + mark);
            Owned other = Owned.named("Andere " + mark);

            List<Answer> answers;
            try (ExecutorService atOnce = Executors.newFixedThreadPool(2)) {
                answers =
                        List.of(
                                        atOnce.submit(() -> merge(one, other.id())),
                                        atOnce.submit(() -> merge(other, one.id())))
                                .stream()
                                .map(MergerApiTest::answer)
                                .toList();
            }

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSizeLessThanOrEqualTo(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .allSatisfy(answer ->
                            assertThat(answer.problem()).isIn("survivor-being-merged", "survivor-already-merged"));
        }
        // Nothing stays behind that would keep them from being merged now.
        merge(duplicate, survivor.id()).expect(200);
        assertThat(SERVICE.bean(MongoDatabase.class).getCollection("mergers").countDocuments())
                .isZero();
    }

    private static Answer answer(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_a_merger_that_broke_off_has_left_holds_nobody_up_for_longer_than_a_minute() {
        MongoCollection<Document> mergers = SERVICE.bean(MongoDatabase.class).getCollection("mergers");
        Document left = new Document("_id", UUID.randomUUID().toString())
                .append("duplicate", survivor.id().toString())
                .append("at", Date.from(Instant.now()));
        mergers.insertOne(left);
        assertThat(merge(duplicate, survivor.id()).expect(409).problem()).isEqualTo("survivor-being-merged");

        mergers.replaceOne(
                eq("_id", left.get("_id")),
                left.append("at", Date.from(Instant.now().minusSeconds(61))));
        merge(duplicate, survivor.id()).expect(200);
    }

    @Test
    void it_is_for_coordinators() {
        String body = "{\"into\": \"%s\"}".formatted(survivor.id());

        assertThat(duplicate.owner().post(duplicate.path() + "/merger", body).status())
                .isEqualTo(403);
        assertThat(SERVICE.anonymous().post(duplicate.path() + "/merger", body).status())
                .isEqualTo(401);
    }
}
