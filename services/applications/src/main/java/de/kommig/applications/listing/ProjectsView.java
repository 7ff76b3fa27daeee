package de.kommig.applications.listing;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document for each project: {@code {organisation, describedAt, newest, content{id, sha256}, archived}}; its words are not in it. */
@Component
class ProjectsView implements View {

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.PROJECTS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.compoundIndex(Indexes.ascending("organisation"), Indexes.descending("describedAt", "_id")));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        return switch ((ProjectEvent) event.data()) {
            case ProjectEvent.Described it ->
                document.append("organisation", it.organisation().toString())
                        .append("describedAt", event.stored().time())
                        .append("newest", 1)
                        .append("content", content(it.content()))
                        .append("archived", false);
            case ProjectEvent.Revised it ->
                document.append("newest", it.revision()).append("content", content(it.content()));
            case ProjectEvent.Archived it -> document.append("archived", true);
            case ProjectEvent.Restored it -> document.append("archived", false);
            case ProjectEvent.ContentErased it -> document;
        };
    }

    private static Document content(ContentRef ref) {
        return new Document("id", ref.id()).append("sha256", ref.sha256());
    }
}
