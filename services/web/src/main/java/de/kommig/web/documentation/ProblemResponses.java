package de.kommig.web.documentation;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Versionless;
import de.kommig.web.problems.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Tells of the problems that a request can end in. */
final class ProblemResponses implements OperationCustomizer, OpenApiCustomizer {

    private static final String STALE = "412";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request is wrong; `errors` says where.",
            "401", "No token, or none that is valid.",
            "403", "The caller's role does not allow this.",
            "404", "No such resource, or none that the caller may know of.",
            "429", "Too many requests; `Retry-After` says in how many seconds to come again.",
            "503", "Worth another try in a moment.");
    private static final Map<String, String> FOR_COMMANDS = Map.of(
            "409",
            "A rule of the domain refuses it; `type` says which.",
            STALE,
            "The resource is no longer as `If-Match` says.",
            "413",
            "The body is larger than 1 MB.",
            "415",
            "The body is not JSON.",
            "422",
            "The Idempotency-Key was used before, with another body.");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ALWAYS.keySet().forEach(status -> refer(operation, status));
        boolean command =
                Stream.of(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == CommandContext.class);
        if (command) {
            FOR_COMMANDS.keySet().stream()
                    .filter(status -> !status.equals(STALE) || !method.hasMethodAnnotation(Versionless.class))
                    .forEach(status -> refer(operation, status));
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        Components components = Objects.requireNonNullElseGet(api.getComponents(), Components::new);
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        Map<String, String> all = new LinkedHashMap<>(ALWAYS);
        all.putAll(FOR_COMMANDS);
        all.forEach((status, description) -> components.addResponses(name(status), response(description)));
        api.setComponents(components);
    }

    private static void refer(Operation operation, String status) {
        operation.getResponses().addApiResponse(status, new ApiResponse().$ref(name(status)));
    }

    private static String name(String status) {
        return "Problem" + status;
    }

    private static ApiResponse response(String description) {
        MediaType problem = new MediaType().schema(new Schema<Problem>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
