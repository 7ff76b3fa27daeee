package de.kommig.applications.listing;

import de.kommig.applications.tables.PagedLines;
import de.kommig.applications.tables.TableTexts;
import de.kommig.eventstore.consuming.Views;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.vocabulary.Vocabulary;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The list of applications as a table, with the names of calls and organisations. For those who may know the names: not for reviewers. */
@Component
public class ApplicationTable {

    private static final List<String> COLUMNS = List.of(
            "id",
            "state",
            "call",
            "organisation",
            "title",
            "requested",
            "currency",
            "submitted",
            "outline-submitted",
            "regions",
            "topics",
            "respond-by");

    private final ListingApplications listing;
    private final NamedOrganisations organisations;
    private final Views views;
    private final CallsView calls;
    private final Vocabulary vocabulary;

    ApplicationTable(
            ListingApplications listing,
            NamedOrganisations organisations,
            Views views,
            CallsView calls,
            Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.listing = listing;
        this.organisations = organisations;
        this.views = views;
        this.calls = calls;
    }

    /** All applications that the list has page by page, as CSV. */
    public InputStream csv(ApplicationFilter filter, Caller caller, Locale language) {
        TableTexts texts = new TableTexts(language);
        return PagedLines.of(texts.head(COLUMNS), request -> page(filter, caller, request, texts, language));
    }

    private Page<String> page(
            ApplicationFilter filter, Caller caller, PageRequest request, TableTexts texts, Locale language) {
        Page<Document> page = listing.documents(filter, caller, request);
        NamesOnPage names = NamesOnPage.of(page.items(), organisations, views.collection(calls));
        List<ApplicationRow> rows = listing.rows(page.items(), caller);
        return new Page<>(
                IntStream.range(0, rows.size())
                        .mapToObj(i -> line(rows.get(i), page.items().get(i), names, texts, language))
                        .toList(),
                page.next());
    }

    private String line(ApplicationRow row, Document document, NamesOnPage names, TableTexts texts, Locale language) {
        Document handedIn = document.get("handedIn", new Document());
        return texts.line(Arrays.asList(
                row.id().toString(),
                texts.word("application-state", row.state()),
                names.call(row.callId()),
                row.organisationId() == null ? null : names.organisation(row.organisationId()),
                row.title(),
                row.requestedAmount().amount(),
                row.requestedAmount().currency(),
                Values.moment(document.getDate("submittedAt")),
                Values.moment(document.getDate("outlineSubmittedAt")),
                called(handedIn, "regions", key -> vocabulary.region(key, language)),
                called(handedIn, "topics", key -> vocabulary.topic(key, language)),
                Values.moment(document.getDate("respondBy"))));
    }

    private static String called(Document handedIn, String field, UnaryOperator<String> name) {
        return handedIn.getList(field, String.class, List.of()).stream()
                .map(name)
                .collect(Collectors.joining(", "));
    }
}
