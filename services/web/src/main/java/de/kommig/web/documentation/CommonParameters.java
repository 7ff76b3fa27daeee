package de.kommig.web.documentation;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.PageRequest;
import de.kommig.web.Versionless;
import de.kommig.web.membership.ActingFor;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Map;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Tells of the headers and query parameters that stand behind {@link CommandContext} and {@link PageRequest}, and of those that mean the same everywhere. */
final class CommonParameters implements OperationCustomizer {

    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.ACCEPT_LANGUAGE,
                    "Languages wanted. The platform's own words are there in German and in English.",
            HttpHeaders.IF_NONE_MATCH, "The ETag last seen; if nothing has changed since, the answer is 304.");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == CommandContext.class) {
                operation.addParametersItem(idempotencyKey());
                if (!method.hasMethodAnnotation(Versionless.class)) {
                    operation.addParametersItem(ifMatch());
                }
            } else if (parameter.getParameterType() == PageRequest.class) {
                operation.addParametersItem(limit());
                operation.addParametersItem(cursor());
            } else if (parameter.getParameterType() == Caller.class) {
                operation.addParametersItem(actingFor());
            }
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonParameters::describe);
        }
        return operation;
    }

    /** Unless the operation says itself what it is there for. */
    private static void describe(Parameter parameter) {
        String description = HEADERS.get(parameter.getName());
        if (description != null && parameter.getDescription() == null) {
            parameter.setDescription(description);
        }
    }

    private static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("Sent again with the same key, the same request is carried out once.")
                .schema(new StringSchema().minLength(1).maxLength(128).pattern("^[!-~]+$"));
    }

    private static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .description("The ETag last seen; if the resource has changed since, nothing happens (412).")
                .schema(new StringSchema().example("\"3\""));
    }

    private static Parameter actingFor() {
        return new HeaderParameter()
                .name(ActingFor.HEADER)
                .description("The organisation for which you act, or `self`; needed by who belongs to several.")
                .schema(new StringSchema().example("self"));
    }

    private static Parameter limit() {
        IntegerSchema schema = new IntegerSchema();
        schema.minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(PageRequest.MAX_LIMIT))
                .setDefault(PageRequest.DEFAULT_LIMIT);
        return new QueryParameter()
                .name("limit")
                .description("Rows wanted at most.")
                .schema(schema);
    }

    private static Parameter cursor() {
        return new QueryParameter()
                .name("cursor")
                .description("`next` of the page before.")
                .schema(new StringSchema());
    }
}
