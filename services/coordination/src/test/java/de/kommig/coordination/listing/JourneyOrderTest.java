package de.kommig.coordination.listing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.round.ConflictGround;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.round.Score;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.ChainHash;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.Test;

/** Two streams meet in one journey; whatever the order in which their events take turns, the journey ends equal. */
class JourneyOrderTest {

    private static final Parties PARTIES = new Parties(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3), new UUID(0, 4));
    private static final ContentRef TEXT = new ContentRef("text", "0".repeat(64));
    private static final UUID ROSA = new UUID(0, 5);
    private static final UUID RAVI = new UUID(0, 6);

    private final JourneysView view = new JourneysView();

    @Test
    void ends_equal_byte_for_byte_however_the_streams_interleave() {
        List<ReceivedEvent> application = applicationStream();
        List<ReceivedEvent> round = roundStream();
        String expected = json(fold(concat(application, round)));
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            assertThat(json(fold(interleaved(application, round, random))))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(expected);
        }
    }

    @Test
    void reads_back_what_it_wrote() {
        Document written = fold(concat(applicationStream(), roundStream()));
        assertThat(JourneyDocument.write(JourneyDocument.read(written))).isEqualTo(written);
    }

    @Test
    void keeps_every_event_once_and_none_of_its_texts_or_scores() {
        Document written = fold(concat(applicationStream(), roundStream()));
        assertThat(written.getList("entries", Document.class))
                .hasSize(applicationStream().size() + roundStream().size());
        assertThat(json(written)).doesNotContain(TEXT.sha256(), "need", "score", "ground");
    }

    private Document fold(List<ReceivedEvent> events) {
        Document document = view.apply(null, events.getFirst());
        for (ReceivedEvent event : events.subList(1, events.size())) {
            document = view.apply(document, event);
        }
        return document;
    }

    private static String json(Document document) {
        return document.toJson(JsonWriterSettings.builder().indent(true).build());
    }

    private static List<ReceivedEvent> concat(List<ReceivedEvent> one, List<ReceivedEvent> other) {
        List<ReceivedEvent> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static List<ReceivedEvent> interleaved(List<ReceivedEvent> one, List<ReceivedEvent> other, Random random) {
        Deque<ReceivedEvent> left = new ArrayDeque<>(one);
        Deque<ReceivedEvent> right = new ArrayDeque<>(other);
        List<ReceivedEvent> mixed = new ArrayList<>();
        while (!left.isEmpty() || !right.isEmpty()) {
            boolean takeLeft = right.isEmpty() || (!left.isEmpty() && random.nextBoolean());
            mixed.add(takeLeft ? left.removeFirst() : right.removeFirst());
        }
        return mixed;
    }

    private static List<ReceivedEvent> applicationStream() {
        Money requested = Money.euros("1250.00");
        return stream(
                EventFamilies.APPLICATIONS,
                new ApplicationEvent.Drafted(PARTIES, "Language café", requested, TEXT),
                new ApplicationEvent.Edited(PARTIES, "Language café", requested, TEXT),
                new ApplicationEvent.Submitted(PARTIES, "Language café", requested, TEXT),
                new ApplicationEvent.Returned(PARTIES, TEXT, Instant.parse("2026-12-31T12:00:00Z")),
                new ApplicationEvent.Resubmitted(PARTIES, "Language café", requested, TEXT),
                new ApplicationEvent.Admitted(PARTIES, 2, 1),
                new ApplicationEvent.ReviewStarted(PARTIES),
                new ApplicationEvent.Voted(PARTIES, Vote.of(1, 0, 0)),
                new ApplicationEvent.Waitlisted(PARTIES, 2, null),
                new ApplicationEvent.Approved(PARTIES, requested, null));
    }

    private static List<ReceivedEvent> roundStream() {
        List<Score> scores = List.of(new Score("need", 7));
        return stream(
                EventFamilies.ROUNDS,
                new RoundEvent.Opened(PARTIES, 2, 1),
                new RoundEvent.ReviewerAssigned(PARTIES, ROSA),
                new RoundEvent.ReviewerAssigned(PARTIES, RAVI),
                new RoundEvent.ReviewerRecused(PARTIES, RAVI, ConflictGround.RELATIVE, null),
                new RoundEvent.AssignmentAccepted(PARTIES, ROSA),
                new RoundEvent.ReviewSubmitted(PARTIES, ROSA, scores, Recommendation.REDUCE, TEXT),
                new RoundEvent.ReviewAmended(PARTIES, ROSA, scores, Recommendation.APPROVE, TEXT),
                new RoundEvent.Closed(PARTIES, Vote.of(1, 0, 0)));
    }

    /** Many of the events fall into the same millisecond, so that ids have to decide. */
    @SafeVarargs
    private static <E> List<ReceivedEvent> stream(EventFamily<E> family, E... events) {
        StreamId stream = new StreamId(family.aggregate(), PARTIES.application());
        List<ReceivedEvent> received = new ArrayList<>();
        StoredEvent last = null;
        for (E event : events) {
            String type = family.typeOf(event);
            Instant time = Instant.parse("2026-05-04T08:00:00Z").plusMillis(received.size() / 3);
            last = ChainHash.link(
                    stream,
                    last,
                    new NewEvent(
                            type,
                            family.source(),
                            time,
                            family.schemaUrl(type),
                            "test",
                            "test",
                            "system:test",
                            EventJson.write(event)));
            received.add(new ReceivedEvent(last, event));
        }
        return received;
    }
}
