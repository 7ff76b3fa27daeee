package de.kommig.web.documentation;

import de.kommig.eventstore.handling.CommandContext;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells what {@link de.kommig.web.Answers} does, which cannot be read off a method's type: a POST to a collection creates (201 with
 * {@code Location}), whatever comes as {@link ResponseEntity} has an {@code ETag}, and one of nothing is 204.
 */
final class CommandResponses implements OperationCustomizer {

    private static final String OK = "200";
    private static final String CREATED = "201";
    private static final String NO_CONTENT = "204";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ApiResponses responses = operation.getResponses();
        ApiResponse success = responses.get(OK);
        if (success == null) {
            return operation;
        }
        if (answersNothing(method)) {
            responses.remove(OK);
            responses.addApiResponse(NO_CONTENT, new ApiResponse().description("No Content"));
            return operation;
        }
        if (ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType())) {
            success.addHeaderObject("ETag", header("The resource's version, for `If-Match`."));
        }
        if (creates(method)) {
            responses.remove(OK);
            responses.addApiResponse(CREATED, success.description("Created"));
            success.addHeaderObject("Location", header("Where the new resource is."));
        }
        return operation;
    }

    private static boolean answersNothing(HandlerMethod method) {
        ResolvableType answer = ResolvableType.forMethodParameter(method.getReturnType());
        return ResponseEntity.class.isAssignableFrom(answer.toClass())
                && answer.getGeneric(0).toClass() == Void.class;
    }

    private static boolean creates(HandlerMethod method) {
        return method.hasMethodAnnotation(PostMapping.class)
                && Stream.of(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == CommandContext.class)
                && Stream.of(method.getMethodParameters())
                        .noneMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
