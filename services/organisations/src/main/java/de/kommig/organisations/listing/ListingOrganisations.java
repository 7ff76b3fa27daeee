package de.kommig.organisations.listing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.InvalidInput;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists organisations, last registered first. A page begins behind the last one of the page before. */
@Component
public class ListingOrganisations {

    private static final String TIME = "registeredAt";

    private final Views views;
    private final OrganisationsView view;

    ListingOrganisations(Views views, OrganisationsView view) {
        this.views = views;
        this.view = view;
    }

    /** A page of all organisations but duplicates that another has taken over. */
    public Page<OrganisationRow> page(PageRequest request) {
        List<Document> rows = views.collection(view)
                .find(and(
                        exists(OrganisationsView.MERGED_INTO, false),
                        request.after().map(ListingOrganisations::behind).orElse(empty())))
                .sort(Sorts.descending(TIME, "_id"))
                .limit(request.limit() + 1)
                .into(new ArrayList<>());
        Page<Document> page = Page.of(rows, request, ListingOrganisations::position);
        return new Page<>(page.items().stream().map(ListingOrganisations::row).toList(), page.next());
    }

    private static String position(Document row) {
        return row.getDate(TIME).toInstant().toEpochMilli() + "/" + row.getString("_id");
    }

    private static Bson behind(String position) {
        try {
            int slash = position.indexOf('/');
            Instant last = Instant.ofEpochMilli(Long.parseLong(position.substring(0, Math.max(slash, 0))));
            String id = UUID.fromString(position.substring(slash + 1)).toString();
            return or(lt(TIME, last), and(eq(TIME, last), lt("_id", id)));
        } catch (IllegalArgumentException notFromThisList) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
    }

    private static OrganisationRow row(Document row) {
        return new OrganisationRow(
                UUID.fromString(row.getString("_id")),
                row.getString("name"),
                LegalForm.valueOf(row.getString("legalForm")),
                Side.valueOf(row.getString("side")));
    }
}
