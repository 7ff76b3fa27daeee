package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import de.kommig.applications.extending.ExceptionSheet;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.texts.ExceptionText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Role;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists exceptions from deadlines that hold, whether their time is over or not; the newest first. */
@Component
public class ListingExceptions {

    private static final Keyset NEWEST_FIRST = new Keyset(DeadlinesView.GRANTED_AT);

    private final Views views;
    private final DeadlinesView view;
    private final KnownCalls calls;
    private final Texts texts;

    ListingExceptions(Views views, DeadlinesView view, KnownCalls calls, Texts texts) {
        this.views = views;
        this.view = view;
        this.calls = calls;
        this.texts = texts;
    }

    /** Those from a call's deadline, for coordinators and the call's funder; for all others, and while nobody sees the call, there are none (404). */
    public Page<ExceptionSheet> ofCall(UUID call, Caller caller, PageRequest request) {
        boolean sees = calls.published(call)
                .filter(it -> caller.is(Role.COORDINATOR) || caller.actsFor(it.funder()))
                .isPresent();
        if (!sees) {
            throw new NotFound();
        }
        return page(eq(DeadlinesView.CALL, call.toString()), request);
    }

    /** Those of the caller's organisation. */
    public Page<ExceptionSheet> own(Caller caller, PageRequest request) {
        var organisations = caller.organisations().stream().map(UUID::toString).toList();
        return page(in(DeadlinesView.ORGANISATION, organisations), request);
    }

    private Page<ExceptionSheet> page(Bson wanted, PageRequest request) {
        Page<Document> page =
                NEWEST_FIRST.page(views.collection(view), and(wanted, eq(DeadlinesView.HOLDS, true)), request);
        return new Page<>(page.items().stream().map(this::sheet).toList(), page.next());
    }

    private ExceptionSheet sheet(Document document) {
        Document reason = document.get("reason", Document.class);
        ContentRef ref = new ContentRef(reason.getString("id"), reason.getString("sha256"));
        return new ExceptionSheet(
                UUID.fromString(document.getString(DeadlinesView.CALL)),
                document.getString("callTitle"),
                UUID.fromString(document.getString(DeadlinesView.ORGANISATION)),
                document.getDate("until").toInstant(),
                texts.find(ref, ExceptionText.class).map(ExceptionText::reason).orElse(null));
    }
}
