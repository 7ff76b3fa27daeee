package de.kommig.feeds.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI documents of all services and the AsyncAPI document, as they are checked in under {@code docs/api}. */
@Component
public class Documents {

    /** Services with an OpenAPI document. */
    static final List<String> SERVICES =
            List.of("feeds", "applications", "reviews", "organisations", "coordination", "notifications");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The AsyncAPI document. */
    public String asyncApi() {
        return PackagedText.at("catalogue/asyncapi.json").orElseThrow();
    }

    /** The OpenAPI document of a service. */
    public Optional<String> openApi(String service) {
        return SERVICES.contains(service) ? PackagedText.at("catalogue/" + service + ".json") : Optional.empty();
    }

    JsonNode asyncApiTree() {
        return JSON.readTree(asyncApi());
    }

    Optional<JsonNode> openApiTree(String service) {
        return openApi(service).map(JSON::readTree);
    }
}
