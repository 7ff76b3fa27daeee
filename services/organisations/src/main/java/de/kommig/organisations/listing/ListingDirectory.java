package de.kommig.organisations.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists organisations whose profile is public, by name. A page begins behind the last one of the page before. */
@Component
public class ListingDirectory {

    private static final int UUID_LENGTH = 36;

    private final Views views;
    private final DirectoryView view;
    private final Vocabulary vocabulary;

    ListingDirectory(Views views, DirectoryView view, Vocabulary vocabulary) {
        this.views = views;
        this.view = view;
        this.vocabulary = vocabulary;
    }

    /**
     * A page of those that are wanted.
     *
     * @throws InvalidInput (400) for a region, topic or language that there is none of
     */
    public Page<DirectoryRow> page(DirectoryFilter filter, PageRequest request) {
        List<Bson> conditions = new ArrayList<>(List.of(eq(DirectoryView.LISTED, true)));
        conditions.addAll(filter.conditions(vocabulary));
        request.after().map(ListingDirectory::behind).ifPresent(conditions::add);
        List<Document> rows = views.collection(view)
                .find(and(conditions))
                .sort(Sorts.ascending(DirectoryView.FOLDED, "_id"))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(rows, request, ListingDirectory::position);
        return new Page<>(page.items().stream().map(DirectoryRow::of).toList(), page.next());
    }

    private static String position(Document row) {
        return row.getString("_id") + "/" + row.getString(DirectoryView.FOLDED);
    }

    private static Bson behind(String position) {
        if (position.length() <= UUID_LENGTH || position.charAt(UUID_LENGTH) != '/') {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
        try {
            String id = UUID.fromString(position.substring(0, UUID_LENGTH)).toString();
            String folded = position.substring(UUID_LENGTH + 1);
            return or(gt(DirectoryView.FOLDED, folded), and(eq(DirectoryView.FOLDED, folded), gt("_id", id)));
        } catch (IllegalArgumentException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }
}
