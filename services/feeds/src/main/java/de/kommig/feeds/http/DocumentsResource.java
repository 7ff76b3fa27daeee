package de.kommig.feeds.http;

import de.kommig.feeds.catalogue.Documents;
import de.kommig.feeds.catalogue.EventSchemas;
import de.kommig.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for machines: schemas and documents as files. */
@RestController
class DocumentsResource {

    private static final String END = ".json";
    /** Not for good: within a major version fields may join. */
    private static final String CACHED = "public, max-age=3600";

    private final EventSchemas schemas;
    private final Documents documents;

    DocumentsResource(EventSchemas schemas, Documents documents) {
        this.schemas = schemas;
        this.documents = documents;
    }

    /**
     * The JSON Schema of an event's data: what {@code dataschema} points to.
     *
     * @param file {@code <type>.json}
     */
    @GetMapping(path = "/schemas/{file}", produces = "application/schema+json")
    String schema(@PathVariable String file, HttpServletResponse response) {
        return cached(named(file).flatMap(schemas::of), response);
    }

    /** The AsyncAPI document: topics, feeds and webhooks with all that travels there. */
    @GetMapping(path = "/catalogue/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String asyncApi(HttpServletResponse response) {
        return cached(Optional.of(documents.asyncApi()), response);
    }

    /**
     * The OpenAPI document of a service.
     *
     * @param file {@code <service>.json}
     */
    @GetMapping(path = "/catalogue/openapi/{file}", produces = MediaType.APPLICATION_JSON_VALUE)
    String openApi(@PathVariable String file, HttpServletResponse response) {
        return cached(named(file).flatMap(documents::openApi), response);
    }

    private static Optional<String> named(String file) {
        return file.endsWith(END) ? Optional.of(file.substring(0, file.length() - END.length())) : Optional.empty();
    }

    private static String cached(Optional<String> text, HttpServletResponse response) {
        String found = text.orElseThrow(NotFound::new);
        response.setHeader("Cache-Control", CACHED);
        return found;
    }
}
