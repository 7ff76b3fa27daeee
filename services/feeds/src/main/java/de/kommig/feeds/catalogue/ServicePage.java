package de.kommig.feeds.catalogue;

import static de.kommig.feeds.catalogue.Html.code;
import static de.kommig.feeds.catalogue.Html.escaped;
import static de.kommig.feeds.catalogue.Html.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What can be asked of a service. */
final class ServicePage {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final String JSON = "/content/application~1json/schema";

    private final JsonNode document;
    private final Texts texts;
    private final Fields fields;

    ServicePage(JsonNode document, Texts texts) {
        this.document = document;
        this.texts = texts;
        this.fields = new Fields(document, texts);
    }

    String html(String service) {
        Html page = new Html()
                .paragraph(texts.of("service." + service))
                .paragraph(texts.of("operations.about"))
                .add("<p>" + link("/catalogue/openapi/" + service + ".json", "OpenAPI") + "</p>");
        document.get("paths").forEachEntry((path, item) -> {
            page.heading(2, path, path);
            METHODS.stream().filter(item::has).forEach(method -> operation(page, method, path, item.get(method)));
        });
        return Page.of(texts, "/catalogue/services/" + service, service, page);
    }

    private void operation(Html page, String method, String path, JsonNode operation) {
        String summary = operation.path("summary").asString("");
        Html content =
                new Html().english(behind(summary, operation.path("description").asString("")));
        content.table(texts.of("parameters"), fields.columns(), parameters(operation));
        content.table(texts.of("body"), fields.columns(), fields.rows(operation.at("/requestBody" + JSON)));
        operation.path("responses").forEachEntry((status, response) -> {
            if (status.startsWith("2")) {
                content.table(texts.of("answer", status), fields.columns(), fields.rows(response.at(JSON)));
            }
        });
        content.add("<p>" + escaped(texts.of("answers")) + ": "
                + String.join(
                        ", ",
                        operation.path("responses").propertyNames().stream()
                                .map(Html::code)
                                .toList())
                + "</p>");
        String open = operation.has("security") && operation.get("security").isEmpty() ? texts.of("open") : "";
        page.folded(
                code(method.toUpperCase(Locale.ROOT) + " " + path) + " <span lang=\"en\">" + Html.prose(summary)
                        + "</span> " + escaped(open),
                content);
    }

    /** A description begins with its summary, which is read already by whoever folds it out. */
    private static String behind(String summary, String description) {
        return description.startsWith(summary)
                ? description.substring(summary.length()).strip()
                : description;
    }

    private List<List<String>> parameters(JsonNode operation) {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode schema = fields.resolved(parameter.path("schema"));
            rows.add(List.of(
                    code(parameter.path("name").asString("")) + " ("
                            + escaped(parameter.path("in").asString("")) + ")",
                    escaped(schema.path("format").asString(schema.path("type").asString(""))),
                    texts.of(parameter.path("required").asBoolean(false) ? "yes" : "no"),
                    "<span lang=\"en\">"
                            + Html.prose(parameter.path("description").asString("")) + "</span>"));
        }
        return rows;
    }
}
