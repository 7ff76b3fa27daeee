package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.code;
import static de.kommig.feeds.catalogue.Html.escaped;
import static de.kommig.feeds.catalogue.Html.link;

import de.kommig.feeds.entry.FeedTypes;
import de.kommig.feeds.entry.Stage;
import de.kommig.web.MessageBundles;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What the first page says of feeds: in which ways they can be read, what comes in them, and how a webhook's signature is verified. */
final class FeedSections {

    private final Texts texts;
    private final ResourceBundle words;

    FeedSections(Texts texts) {
        this.texts = texts;
        this.words = MessageBundles.of("feeds.headlines", texts.language());
    }

    void addTo(Html page) {
        ways(page);
        types(page);
        signature(page);
    }

    private void ways(Html page) {
        page.heading(2, "feeds", texts.of("feeds"))
                .paragraph(texts.of("feeds.about"))
                .tableUnderHeading(
                        texts.of("feeds"),
                        List.of(texts.of("way"), texts.of("what-for"), texts.of("address"), texts.of("document")),
                        List.of(
                                asked("pull", "GET", "/api/feeds/{feed}/events"),
                                asked("atom", "GET", "/api/feeds/{feed}/events.atom"),
                                asked("json-feed", "GET", "/api/feeds/{feed}/events.json-feed"),
                                sent("stream", "GET /api/feeds/{feed}/events/stream", "feedStream"),
                                sent("webhook", "POST /api/feeds/{feed}/webhooks", "webhook"),
                                sent("topic", "PUT /api/feeds/{feed}/mirror", "feedTopic")))
                .paragraph(texts.of("feeds.filter"));
    }

    private List<String> asked(String way, String method, String path) {
        String to = "/catalogue/services/feeds?lang=" + texts.tag() + "#"
                + path.replace("{", "%7B").replace("}", "%7D");
        return row(way, method + " " + path, link(to, "OpenAPI"));
    }

    private List<String> sent(String way, String operation, String channel) {
        return row(way, operation, link("/catalogue/channels/" + channel + "?lang=" + texts.tag(), "AsyncAPI"));
    }

    private List<String> row(String way, String operation, String document) {
        return List.of(
                escaped(texts.of("way." + way)),
                Html.prose(texts.of("way." + way + ".for")),
                code(operation),
                document);
    }

    private void types(Html page) {
        List<List<String>> rows = FeedTypes.all().stream()
                .map(type -> List.of(
                        code(type.type()),
                        escaped(words.getString("headline." + type.fact())),
                        type.states().stream().map(this::state).collect(Collectors.joining("<br/>")),
                        type.figures().stream().map(Html::code).collect(Collectors.joining(" "))))
                .toList();
        page.heading(2, "types", texts.of("types"))
                .paragraph(texts.of("types.about"))
                .add("<p>" + link("/schemas/" + EventSchemas.FEED_ENTRY + ".json", "JSON Schema") + " – "
                        + escaped(texts.of("types.schema")) + "</p>")
                .folded(
                        escaped(texts.of("types.all", rows.size())),
                        new Html()
                                .tableUnderHeading(
                                        texts.of("types"),
                                        List.of(
                                                texts.of("type"),
                                                texts.of("happened"),
                                                texts.of("state"),
                                                texts.of("figures")),
                                        rows));
    }

    private String state(Stage stage) {
        return code(stage.key()) + " " + escaped(words.getString("state." + stage.key()));
    }

    private void signature(Html page) {
        page.heading(2, "signature", texts.of("signature"))
                .paragraph(texts.of("signature.about"))
                .steps(
                        texts,
                        "signature.given",
                        "signature.content",
                        "signature.compare",
                        "signature.once",
                        "signature.answer",
                        "signature.challenge");
    }
}
