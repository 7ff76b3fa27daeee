package de.kommig.notifications.remembering;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.notifications.telling.AmendedCall;
import de.kommig.notifications.telling.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;

/**
 * Who has begun an application to which call, and when, in the collection {@code begun}; and how calls were amended, in {@code amendments}.
 * Each is kept before the other is looked up, so that whichever arrives later finds the pair.
 */
public final class BegunApplications {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> begun;
    private final MongoCollection<Document> amendments;

    /** Creates the indexes if they are missing. */
    public BegunApplications(MongoDatabase database) {
        begun = database.getCollection("begun");
        begun.createIndex(Indexes.ascending("call"));
        amendments = database.getCollection("amendments");
        amendments.createIndex(Indexes.ascending("call"));
    }

    /** Keeps what the events say, and gives the messages that follow; the same again for events that come again. */
    public List<Message> after(List<ReceivedEvent> events) {
        List<Message> messages = new ArrayList<>(afterBeginnings(events));
        for (ReceivedEvent event : events) {
            if (event.data() instanceof CallEvent.Amended amended) {
                messages.addAll(after(AmendedCall.of(event, amended)));
            }
        }
        return messages;
    }

    private List<Message> afterBeginnings(List<ReceivedEvent> events) {
        List<Document> drafts = events.stream()
                .filter(event -> event.data() instanceof ApplicationEvent.Drafted)
                .map(BegunApplications::draft)
                .toList();
        if (drafts.isEmpty()) {
            return List.of();
        }
        begun.bulkWrite(drafts.stream()
                .map(draft -> new ReplaceOneModel<>(eq("_id", draft.getString("_id")), draft, UPSERT))
                .toList());
        List<String> calls =
                drafts.stream().map(draft -> draft.getString("call")).distinct().toList();
        List<AmendedCall> known = amendments
                .find(in("call", calls))
                .map(BegunApplications::amendment)
                .into(new ArrayList<>());
        return known.stream()
                .flatMap(amended -> drafts.stream()
                        .filter(draft ->
                                draft.getString("call").equals(amended.call().toString()))
                        .flatMap(draft -> messages(amended, draft).stream()))
                .toList();
    }

    private List<Message> after(AmendedCall amended) {
        Document document = new Document("_id", amended.event())
                .append("time", Date.from(amended.time()))
                .append("call", amended.call().toString())
                .append("title", amended.title())
                .append("changed", amended.changed());
        amendments.replaceOne(eq("_id", amended.event()), document, UPSERT);
        List<Message> messages = new ArrayList<>();
        begun.find(eq("call", amended.call().toString())).forEach(draft -> messages.addAll(messages(amended, draft)));
        return messages;
    }

    private static List<Message> messages(AmendedCall amended, Document draft) {
        Instant draftedAt = draft.getDate("draftedAt").toInstant();
        return amended.concerns(draftedAt)
                ? List.of(amended.to(UUID.fromString(draft.getString("organisation"))))
                : List.of();
    }

    private static Document draft(ReceivedEvent event) {
        Parties parties = Parties.of(event.data()).orElseThrow();
        return new Document("_id", parties.application().toString())
                .append("call", parties.call().toString())
                .append("organisation", parties.organisation().toString())
                .append("draftedAt", Date.from(event.stored().time()));
    }

    private static AmendedCall amendment(Document document) {
        return new AmendedCall(
                document.getString("_id"),
                document.getDate("time").toInstant(),
                UUID.fromString(document.getString("call")),
                document.getString("title"),
                document.getString("changed"));
    }
}
