package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.code;
import static de.kommig.feeds.catalogue.Html.link;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A topic, the stream of a feed, or a webhook, with all that travels there. */
final class ChannelPage {

    private final JsonNode document;
    private final EventSchemas schemas;
    private final Texts texts;
    private final Fields fields;

    ChannelPage(JsonNode document, EventSchemas schemas, Texts texts) {
        this.document = document;
        this.schemas = schemas;
        this.texts = texts;
        this.fields = new Fields(document, texts);
    }

    /** The page of the channel with this name in the AsyncAPI document. */
    Optional<String> html(String name) {
        JsonNode channel = document.get("channels").get(name);
        if (channel == null) {
            return Optional.empty();
        }
        Html page = new Html()
                .english(channel.path("title").asString(""))
                .english(channel.path("description").asString(""));
        String address = channel.path("address").asString("");
        if (!address.isEmpty()) {
            page.add("<p>" + Html.escaped(texts.of("address")) + ": " + code(address) + "</p>");
        }
        contents(page, channel);
        channel.path("messages").forEachEntry((id, ref) -> message(page, id, target(ref)));
        return Optional.of(Page.of(texts, "/catalogue/channels/" + name, name, page));
    }

    private static void contents(Html page, JsonNode channel) {
        if (channel.path("messages").size() > 1) {
            page.add("<ul class=\"contents\">");
            channel.path("messages")
                    .propertyNames()
                    .forEach(id -> page.add("<li>" + link("#" + id, Html.escaped(id)) + "</li>"));
            page.add("</ul>");
        }
    }

    private void message(Html page, String id, JsonNode message) {
        page.heading(2, id, id).english(message.path("summary").asString(""));
        if (schemas.of(id).isPresent()) {
            page.add("<p>" + link("/schemas/" + id + ".json", "JSON Schema") + "</p>");
        }
        page.table(texts.of("data"), fields.columns(), fields.rows(message.path("payload")));
        if (message.has("headers")) {
            page.folded(
                    Html.escaped(texts.of("headers")),
                    new Html().table(texts.of("headers"), fields.columns(), fields.rows(message.path("headers"))));
        }
        List<JsonNode> examples = message.path("examples").valueStream().toList();
        if (!examples.isEmpty()) {
            page.folded(
                    Html.escaped(texts.of("example")),
                    new Html()
                            .add("<pre tabindex=\"0\">"
                                    + Html.escaped(
                                            examples.getFirst().get("payload").toPrettyString()) + "</pre>"));
        }
    }

    private JsonNode target(JsonNode ref) {
        return document.at(ref.get("$ref").asString().substring(1));
    }
}
