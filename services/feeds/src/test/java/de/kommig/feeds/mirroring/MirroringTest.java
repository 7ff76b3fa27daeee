package de.kommig.feeds.mirroring;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import de.kommig.contracts.Parties;
import de.kommig.feeds.entry.Case;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.FeedRules;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import de.kommig.testing.Database;
import de.kommig.testing.Happenings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MirroringTest {

    private static final String LINKS = "https://kommig.example.org";

    private final MongoDatabase database = Database.empty();
    private final Feeds feeds = new Feeds(database);
    private final Appending appending = new Appending(feeds);
    private final UUID feed = UUID.randomUUID();
    private final List<UUID> open = new ArrayList<>();

    @Test
    void all_that_is_in_the_feed_goes_to_the_mirror_in_its_order_and_with_the_same_words() {
        grow(feed, 3);
        grow(UUID.randomUUID(), 2);
        open.add(feed);

        mirroring().all();

        List<Document> mirrored = mirrored();
        assertThat(numbers(mirrored)).containsExactly(1L, 2L, 3L);
        var pulled = feeds.texts(feed, 0, 3, Set.of(), 3);
        for (int i = 0; i < 3; i++) {
            Document each = mirrored.get(i);
            JsonNode event = JsonMapper.shared().readTree(pulled.get(i).cloudEvent(LINKS));
            Stream.of("specversion", "id", "source", "type", "subject", "time", "dataschema", "sequence")
                    .forEach(name -> assertThat(each.getString(name))
                            .isEqualTo(event.get(name).asString()));
            assertThat(each.getString("data")).isEqualTo(event.get("data").toString());
        }
    }

    @Test
    void while_it_is_closed_nothing_goes_there_and_afterwards_all_that_it_has_missed() {
        open.add(feed);
        grow(feed, 2);
        mirroring().all();
        open.clear();
        grow(feed, 2);
        mirroring().all();
        assertThat(numbers(mirrored())).containsExactly(1L, 2L);

        open.add(feed);
        mirroring().all();
        assertThat(numbers(mirrored())).containsExactly(1L, 2L, 3L, 4L);
    }

    /** The order in which documents are inserted is the order in which Debezium publishes them. */
    @Test
    void several_at_once_leave_no_gap_and_write_nothing_out_of_order() throws Exception {
        grow(feed, 1_200);
        open.add(feed);
        CountDownLatch together = new CountDownLatch(4);
        try (var threads = Executors.newFixedThreadPool(4);
                var inserts = database.getCollection("mirrored").watch().cursor()) {
            List<Future<Void>> done = threads.invokeAll(Collections.nCopies(4, (Callable<Void>) () -> {
                Mirroring one = mirroring();
                together.countDown();
                together.await();
                one.all();
                return null;
            }));
            for (Future<Void> each : done) {
                each.get();
            }
            List<Long> inserted = new ArrayList<>();
            while (inserted.size() < 1_200) {
                inserted.add(inserts.next().getFullDocument().getLong("number"));
            }
            assertThat(inserted)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 1_200).boxed().toList());
        }
        assertThat(mirrored()).hasSize(1_200);
    }

    private Mirroring mirroring() {
        return new Mirroring(() -> open, feeds, new Mirrored(database, LINKS));
    }

    private void grow(UUID which, int number) {
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Parties parties = new Parties(UUID.randomUUID(), UUID.randomUUID(), which, UUID.randomUUID());
            entries.add(FeedRules.entry(Happenings.received(Happenings.submitted(parties), 1), Case.UNKNOWN)
                    .orElseThrow());
        }
        appending.append(entries);
    }

    private List<Document> mirrored() {
        return database.getCollection("mirrored")
                .find()
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    private static List<Long> numbers(List<Document> documents) {
        return documents.stream().map(document -> document.getLong("number")).toList();
    }
}
