package de.kommig.applications.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Lists an organisation's own projects, the newest first. Titles are read where they are kept, so that none outlives its erasure here. */
@Component
public class ListingProjects {

    private static final Keyset NEWEST_FIRST = new Keyset("describedAt");

    private final Views views;
    private final ProjectsView view;
    private final Texts texts;

    ListingProjects(Views views, ProjectsView view, Texts texts) {
        this.views = views;
        this.view = view;
        this.texts = texts;
    }

    /**
     * A page of the caller's organisation's projects.
     *
     * @param archived whether those that were put aside are wanted, instead of the others
     */
    public Page<ProjectRow> page(boolean archived, Caller caller, PageRequest request) {
        var own = in(
                "organisation",
                caller.organisations().stream().map(UUID::toString).toList());
        Page<Document> page = NEWEST_FIRST.page(views.collection(view), and(own, eq("archived", archived)), request);
        return new Page<>(page.items().stream().map(this::row).toList(), page.next());
    }

    private ProjectRow row(Document document) {
        Document content = document.get("content", Document.class);
        ContentRef ref = new ContentRef(content.getString("id"), content.getString("sha256"));
        return new ProjectRow(
                UUID.fromString(document.getString("_id")),
                UUID.fromString(document.getString("organisation")),
                texts.find(ref, ProjectText.class).map(ProjectText::title).orElse(null),
                document.getInteger("newest"),
                document.getBoolean("archived"),
                document.getDate("describedAt").toInstant());
    }
}
