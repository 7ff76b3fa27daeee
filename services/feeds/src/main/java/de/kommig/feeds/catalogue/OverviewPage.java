package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.code;
import static de.kommig.feeds.catalogue.Html.escaped;
import static de.kommig.feeds.catalogue.Html.link;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where to begin, and what there is. */
final class OverviewPage {

    /** Of the applications service: what is open to everybody. */
    private static final List<String> OPEN_DATA = List.of("awards.json", "awards.csv", "hmbtg.json", "hmbtg.csv");

    private final Documents documents;
    private final EventSchemas schemas;
    private final Addresses addresses;
    private final Texts texts;

    OverviewPage(Documents documents, EventSchemas schemas, Addresses addresses, Texts texts) {
        this.documents = documents;
        this.schemas = schemas;
        this.addresses = addresses;
        this.texts = texts;
    }

    String html() {
        Html page = new Html().paragraph(texts.of("about")).paragraph(texts.of("in-english"));
        page.heading(2, "begin", texts.of("begin"))
                .steps(texts, "begin.member", "begin.token", "begin.feed", "begin.sandbox", "begin.receive");
        token(page);
        new FeedSections(texts).addTo(page);
        services(page);
        openData(page);
        versions(page);
        schemas(page);
        topics(page);
        return Page.of(texts, "/catalogue", texts.of("title"), page);
    }

    private void token(Html page) {
        page.heading(2, "token", texts.of("token"))
                .paragraph(texts.of("token.about"))
                .add("<p>" + Html.prose(texts.of("token.discovery")) + ": " + code(addresses.discovery()) + "</p>")
                .add(
                        "<pre tabindex=\"0\">curl -u &quot;$client:$secret&quot; -d grant_type=client_credentials &quot;$token_endpoint&quot;</pre>")
                .paragraph(texts.of("token.use"));
    }

    private void services(Html page) {
        List<List<String>> rows = Documents.SERVICES.stream()
                .map(service -> List.of(
                        link("/catalogue/services/" + service + "?lang=" + texts.tag(), escaped(service)),
                        escaped(texts.of("service." + service)),
                        address(service),
                        link("/catalogue/openapi/" + service + ".json", "OpenAPI")))
                .toList();
        page.heading(2, "services", texts.of("services"))
                .paragraph(texts.of("services.about"))
                .tableUnderHeading(
                        texts.of("services"),
                        List.of(texts.of("service"), texts.of("what-for"), texts.of("address"), texts.of("document")),
                        rows);
    }

    private String address(String service) {
        return switch (service) {
            case "feeds" -> escaped(texts.of("address.here"));
            case "applications" -> code(addresses.applications());
            default -> escaped(texts.of("address.ask"));
        };
    }

    private void openData(Html page) {
        page.heading(2, "open-data", texts.of("open-data"))
                .paragraph(texts.of("open-data.about"))
                .tableUnderHeading(
                        texts.of("open-data"),
                        List.of(texts.of("address"), texts.of("what")),
                        OPEN_DATA.stream()
                                .map(file -> List.of(
                                        code(addresses.applications() + "/api/open-data/" + file),
                                        Html.prose(texts.of("open-data." + file))))
                                .toList())
                .paragraph(texts.of("open-data.licence"));
    }

    private void versions(Html page) {
        page.heading(2, "versions", texts.of("versions"))
                .paragraph(texts.of("versions.about"))
                .points(
                        texts,
                        "versions.joins",
                        "versions.new",
                        "versions.http",
                        "versions.at-once",
                        "versions.opaque",
                        "versions.told");
    }

    private void schemas(Html page) {
        page.heading(2, "schemas", texts.of("schemas")).paragraph(texts.of("schemas.about"));
        Html all = new Html().add("<ul class=\"contents\">");
        schemas.all().forEach(type -> all.add("<li>" + link("/schemas/" + type + ".json", escaped(type)) + "</li>"));
        page.folded(escaped(texts.of("schemas.all", schemas.all().size())), all.add("</ul>"));
    }

    private void topics(Html page) {
        JsonNode asyncApi = documents.asyncApiTree();
        page.heading(2, "topics", texts.of("topics"))
                .add("<p>" + link("/catalogue/asyncapi.json", "AsyncAPI") + " – " + escaped(texts.of("asyncapi"))
                        + "</p>")
                .folded(
                        escaped(texts.of("topics.internal")),
                        new Html()
                                .paragraph(texts.of("topics.about"))
                                .tableUnderHeading(
                                        texts.of("topics"),
                                        List.of(
                                                texts.of("channel"),
                                                texts.of("what-for"),
                                                texts.of("address"),
                                                texts.of("messages")),
                                        internal(asyncApi)));
    }

    /** Topics of the platform itself; those that mirror a feed are among the ways to read one. */
    private List<List<String>> internal(JsonNode asyncApi) {
        List<List<String>> rows = new ArrayList<>();
        asyncApi.get("channels").forEachEntry((name, channel) -> {
            String address = channel.path("address").asString("");
            if (address.startsWith("kommig.") && !address.startsWith("kommig.feed.")) {
                rows.add(List.of(
                        link("/catalogue/channels/" + name + "?lang=" + texts.tag(), escaped(name)),
                        "<span lang=\"en\">" + escaped(channel.path("title").asString("")) + "</span>",
                        code(address),
                        String.valueOf(channel.path("messages").size())));
            }
        });
        return rows;
    }
}
