package de.kommig.applications.listing;

import static de.kommig.applications.application.ApplicationHistories.CORRECTION;
import static de.kommig.applications.application.ApplicationHistories.FIRST;
import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.SECOND;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.ApplicationHistories;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ApplicationsViewTest {

    private static final Vocabulary NO_WORDS = new Vocabulary(List.of(), List.of());

    private static final Instant START = Instant.parse("2026-03-15T08:00:00Z");
    private static final UUID STAYS = UUID.randomUUID();
    private static final UUID LEAVES = UUID.randomUUID();

    private static final List<ReceivedEvent> OWN = received(
            EventFamilies.APPLICATIONS,
            new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()),
            new ApplicationEvent.Submitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()),
            new ApplicationEvent.Returned(PARTIES, CORRECTION.text(), CORRECTION.respondBy()),
            new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()),
            new ApplicationEvent.Resubmitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()),
            new ApplicationEvent.Admitted(PARTIES, 3, 2),
            new ApplicationEvent.ReviewStarted(PARTIES),
            new ApplicationEvent.Voted(PARTIES, VOTE));

    private static final List<ReceivedEvent> ROUND = received(
            EventFamilies.ROUNDS,
            new RoundEvent.Opened(PARTIES, 3, 2),
            new RoundEvent.ReviewerAssigned(PARTIES, LEAVES),
            new RoundEvent.ReviewerAssigned(PARTIES, STAYS),
            new RoundEvent.AssignmentDeclined(PARTIES, LEAVES, null),
            new RoundEvent.Closed(PARTIES, VOTE));

    @Test
    void the_document_is_the_same_whatever_comes_first_from_the_two_streams() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Document expected = interleaved(random);
        for (int round = 0; round < 200; round++) {
            assertThat(interleaved(random)).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(expected).containsEntry("state", "VOTED").containsEntry("reviewers", List.of(STAYS.toString()));
        assertThat(expected.getEmbedded(List.of("handedIn", "title"), String.class))
                .isEqualTo(SECOND.title());
    }

    @Test
    void an_abandoned_round_has_no_reviewers_left() {
        List<ReceivedEvent> events = received(
                EventFamilies.ROUNDS,
                new RoundEvent.Opened(PARTIES, 3, 2),
                new RoundEvent.ReviewerAssigned(PARTIES, STAYS),
                new RoundEvent.Abandoned(PARTIES));

        Document document = new Document();
        for (ReceivedEvent event : events) {
            document = new ApplicationsView(NO_WORDS).apply(document, event);
        }

        assertThat(document).containsEntry("reviewers", List.of());
    }

    @Test
    void an_outline_waits_for_no_formal_check_and_dates_itself_alone() {
        Document document = new Document();
        List<ReceivedEvent> events = received(
                EventFamilies.APPLICATIONS,
                new ApplicationEvent.Drafted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()),
                new ApplicationEvent.OutlineSubmitted(PARTIES, FIRST.title(), FIRST.requested(), FIRST.content()),
                new ApplicationEvent.Invited(PARTIES, ApplicationHistories.CLOSES),
                new ApplicationEvent.Edited(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()),
                new ApplicationEvent.Submitted(PARTIES, SECOND.title(), SECOND.requested(), SECOND.content()));

        for (ReceivedEvent event : events.subList(0, 4)) {
            document = new ApplicationsView(NO_WORDS).apply(document, event);
        }
        assertThat(document)
                .containsEntry("state", "INVITED")
                .containsEntry("submittedAt", START.plusSeconds(2))
                .doesNotContainKey("checkSince");
        assertThat(document.getEmbedded(List.of("handedIn", "title"), String.class))
                .isEqualTo(FIRST.title());
        assertThat(document.getEmbedded(List.of("working", "title"), String.class))
                .isEqualTo(SECOND.title());

        document = new ApplicationsView(NO_WORDS).apply(document, events.getLast());
        assertThat(document)
                .containsEntry("state", "SUBMITTED")
                .containsEntry("outlineSubmittedAt", START.plusSeconds(2))
                .containsEntry("submittedAt", START.plusSeconds(5))
                .containsEntry("checkSince", START.plusSeconds(5));
    }

    private static Document interleaved(Random random) {
        ApplicationsView view = new ApplicationsView(NO_WORDS);
        var own = new ArrayDeque<>(OWN);
        var round = new ArrayDeque<>(ROUND);
        Document document = null;
        while (!own.isEmpty() || !round.isEmpty()) {
            boolean fromRound = own.isEmpty() || (!round.isEmpty() && random.nextBoolean());
            ReceivedEvent next = fromRound ? round.removeFirst() : own.removeFirst();
            assertThat(view.documentOf(next)).contains(PARTIES.application());
            document = view.apply(document, next);
        }
        return new Document(document == null ? new Document() : document);
    }

    @SafeVarargs
    private static <E> List<ReceivedEvent> received(EventFamily<E> family, E... events) {
        return IntStream.range(0, events.length)
                .mapToObj(i -> new ReceivedEvent(stored(family, events[i], i + 1), events[i]))
                .toList();
    }

    private static <E> StoredEvent stored(EventFamily<E> family, E event, long version) {
        String type = family.typeOf(event);
        StreamId stream = new StreamId(family.aggregate(), PARTIES.application());
        return new StoredEvent(
                stream,
                version,
                type,
                family.source(),
                START.plusSeconds(version),
                family.schemaUrl(type),
                "c",
                "c",
                "a",
                "h",
                "{}");
    }
}
