package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.code;
import static de.kommig.feeds.catalogue.Html.escaped;
import static de.kommig.feeds.catalogue.Html.link;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where to begin, and what there is. */
final class OverviewPage {

    private final Documents documents;
    private final Texts texts;

    OverviewPage(Documents documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    String html() {
        Html page = new Html().paragraph(texts.of("about")).paragraph(texts.of("in-english"));
        begin(page);
        services(page);
        channels(page);
        return Page.of(texts, "/catalogue", texts.of("title"), page);
    }

    private void begin(Html page) {
        page.heading(2, "begin", texts.of("begin")).add("<ol>");
        for (String step : List.of("begin.token", "begin.feed", "begin.sandbox", "begin.receive")) {
            page.add("<li>" + Html.prose(texts.of(step)) + "</li>");
        }
        page.add("</ol>");
    }

    private void services(Html page) {
        page.heading(2, "services", texts.of("services")).paragraph(texts.of("services.about"));
        List<List<String>> rows = Documents.SERVICES.stream()
                .map(service -> List.of(
                        link("/catalogue/services/" + service + "?lang=" + texts.tag(), escaped(service)),
                        escaped(texts.of("service." + service)),
                        link("/catalogue/openapi/" + service + ".json", "OpenAPI")))
                .toList();
        page.table(
                texts.of("services"), List.of(texts.of("service"), texts.of("what-for"), texts.of("document")), rows);
    }

    private void channels(Html page) {
        JsonNode asyncApi = documents.asyncApiTree();
        page.heading(2, "feeds", texts.of("feeds"))
                .paragraph(texts.of("feeds.about"))
                .table(texts.of("feeds"), columns(), rows(asyncApi, false));
        page.heading(2, "topics", texts.of("topics"))
                .paragraph(texts.of("topics.about"))
                .table(texts.of("topics"), columns(), rows(asyncApi, true))
                .add("<p>" + link("/catalogue/asyncapi.json", "AsyncAPI") + " – " + escaped(texts.of("asyncapi"))
                        + "</p>");
    }

    private List<String> columns() {
        return List.of(texts.of("channel"), texts.of("what-for"), texts.of("address"), texts.of("messages"));
    }

    private List<List<String>> rows(JsonNode asyncApi, boolean topics) {
        List<List<String>> rows = new ArrayList<>();
        asyncApi.get("channels").forEachEntry((name, channel) -> {
            String address = channel.path("address").asString("");
            if (address.startsWith("kommig.") == topics) {
                rows.add(List.of(
                        link("/catalogue/channels/" + name + "?lang=" + texts.tag(), escaped(name)),
                        "<span lang=\"en\">" + escaped(channel.path("title").asString("")) + "</span>",
                        address.isEmpty() ? escaped(texts.of("own-address")) : code(address),
                        String.valueOf(channel.path("messages").size())));
            }
        });
        return rows;
    }
}
