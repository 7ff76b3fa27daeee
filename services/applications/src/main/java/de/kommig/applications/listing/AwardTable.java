package de.kommig.applications.listing;

import de.kommig.applications.tables.PagedLines;
import de.kommig.applications.tables.TableTexts;
import de.kommig.contracts.Money;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The list of awards as a table, with the names of calls and organisations. */
@Component
public class AwardTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "state",
            "call",
            "organisation",
            "title",
            "amount",
            "currency",
            "since",
            "report-by",
            "proof-by",
            "use-by");

    private final ListingAwards listing;
    private final NamedOrganisations organisations;
    private final Views views;
    private final CallsView calls;

    AwardTable(ListingAwards listing, NamedOrganisations organisations, Views views, CallsView calls) {
        this.listing = listing;
        this.organisations = organisations;
        this.views = views;
        this.calls = calls;
    }

    /** All awards that the list has page by page, as CSV. */
    public InputStream csv(AwardFilter filter, Caller caller, Locale language) {
        TableTexts texts = new TableTexts(language);
        return PagedLines.of(texts.head(COLUMNS), request -> page(filter, caller, request, texts));
    }

    private Page<String> page(AwardFilter filter, Caller caller, PageRequest request, TableTexts texts) {
        Page<Document> page = listing.documents(filter, caller, request);
        NamesOnPage names = NamesOnPage.of(page.items(), organisations, views.collection(calls));
        return new Page<>(
                page.items().stream().map(row -> line(row, names, texts)).toList(), page.next());
    }

    private static String line(Document document, NamesOnPage names, TableTexts texts) {
        AwardRow row = AwardRow.of(document);
        Money amount = row.amount();
        return texts.line(Arrays.asList(
                row.id().toString(),
                texts.word("award-state", row.state()),
                names.call(row.callId()),
                names.organisation(row.organisationId()),
                row.title(),
                amount == null ? null : amount.amount(),
                amount == null ? "" : amount.currency(),
                Values.moment(document.getDate("since")),
                document.getString("reportBy"),
                document.getString("proofBy"),
                document.getString("useBy")));
    }
}
