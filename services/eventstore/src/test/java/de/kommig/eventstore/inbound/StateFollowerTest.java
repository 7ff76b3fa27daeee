package de.kommig.eventstore.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import de.kommig.eventstore.SharedBackbone;
import de.kommig.eventstore.consuming.StateFollower;
import de.kommig.eventstore.operating.SubscriptionsHealth;
import de.kommig.eventstore.receiving.Followings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** From a collection that Debezium watches to a service that keeps up with it. */
class StateFollowerTest {

    private final MongoCollection<Document> people =
            SharedBackbone.database("organisations").getCollection("people");
    private final String zoe = UUID.randomUUID().toString();

    @Test
    void a_state_arrives_and_so_does_its_end() {
        Kept kept = new Kept();
        try (TestService service = started(kept)) {
            people.insertOne(named("Zoë"));
            awaitLast(kept, "Zoë");
            people.replaceOne(new Document("_id", zoe), named("Zerlina"));
            awaitLast(kept, "Zerlina");

            people.deleteOne(new Document("_id", zoe));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(kept.now).doesNotContainKey(zoe));
            assertThat(service.bean(SubscriptionsHealth.class).health().getStatus())
                    .isEqualTo(Status.UP);
        }
    }

    @Test
    void what_fails_is_tried_until_it_works_and_nothing_overtakes_it() {
        Kept kept = new Kept();
        kept.failures.set(2);
        try (TestService service = started(kept)) {
            people.insertOne(named("Zoë"));
            // Else the deletion may overtake it on its way to the topic.
            await().atMost(Duration.ofSeconds(20)).until(() -> kept.failures.get() < 2);
            people.deleteOne(new Document("_id", zoe));

            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(kept.seen).endsWith("Zoë", "nothing"));
            assertThat(kept.failures).hasNegativeValue();
        }
    }

    @Test
    void a_service_that_no_longer_follows_is_not_healthy() {
        try (TestService service = started(new Kept())) {
            service.bean(Followings.class).stop();

            assertThat(service.bean(SubscriptionsHealth.class).health().getStatus())
                    .isEqualTo(Status.DOWN);
        }
    }

    private TestService started(Kept kept) {
        return TestService.start(SharedBackbone.freshName(), kept);
    }

    private void awaitLast(Kept kept, String name) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(kept.now.get(zoe)).contains(name));
    }

    private Document named(String name) {
        return new Document("_id", zoe).append("name", name);
    }

    /** Keeps what it is told; fails as often as it is told to. */
    private final class Kept implements StateFollower<String> {

        final Map<String, String> now = new ConcurrentHashMap<>();
        final List<String> seen = new CopyOnWriteArrayList<>();
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "people";
        }

        @Override
        public String topic() {
            return "kommig.people";
        }

        @Override
        public String read(Document state) {
            return state.getString("name");
        }

        @Override
        public void take(UUID id, String name) {
            if (isZoe(id)) {
                seen.add(name);
                now.put(zoe, name);
            }
        }

        @Override
        public void erase(UUID id) {
            if (isZoe(id)) {
                seen.add("nothing");
                now.remove(zoe);
            }
        }

        private boolean isZoe(UUID id) {
            if (!id.toString().equals(zoe)) {
                return false;
            }
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
            return true;
        }
    }
}
