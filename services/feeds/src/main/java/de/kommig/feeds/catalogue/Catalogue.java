package de.kommig.feeds.catalogue;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The pages on which people read the documents. */
@Component
public class Catalogue {

    private final Documents documents;
    private final EventSchemas schemas;
    private final Addresses addresses;
    private final String style = PackagedText.at("feeds/catalogue.css").orElseThrow();

    Catalogue(Documents documents, EventSchemas schemas, Addresses addresses) {
        this.documents = documents;
        this.schemas = schemas;
        this.addresses = addresses;
    }

    /** The first page. */
    public String overview(Locale language) {
        return new OverviewPage(documents, schemas, addresses, new Texts(language)).html();
    }

    /** What can be asked of a service. */
    public Optional<String> service(String service, Locale language) {
        return documents
                .openApiTree(service)
                .map(document -> new ServicePage(document, new Texts(language)).html(service));
    }

    /** What travels on a channel of the AsyncAPI document. */
    public Optional<String> channel(String channel, Locale language) {
        return new ChannelPage(documents.asyncApiTree(), schemas, new Texts(language)).html(channel);
    }

    /** How it looks. */
    public String style() {
        return style;
    }
}
