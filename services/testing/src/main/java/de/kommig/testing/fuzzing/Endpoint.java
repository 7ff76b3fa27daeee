package de.kommig.testing.fuzzing;

import de.kommig.testing.RunningService;
import de.kommig.web.PageRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Something that a service answers, as Spring knows it.
 *
 * @param method e.g. {@code POST}
 * @param pattern e.g. {@code /api/calls/{id}}
 * @param query names of the query parameters
 * @param body schema of the body; a missing node when none is read
 */
record Endpoint(String method, String pattern, List<String> query, JsonNode body) {

    /** All that a service answers, in an order that does not change. */
    static List<Endpoint> of(RunningService service, JsonNode openApi) {
        return service.beans(RequestMappingHandlerMapping.class).stream()
                .flatMap(mappings -> mappings.getHandlerMethods().entrySet().stream())
                .flatMap(mapping -> of(mapping.getKey(), mapping.getValue(), openApi))
                // The API's description can be had as YAML too, which is what is meant.
                .filter(endpoint -> !endpoint.pattern().endsWith(".yaml"))
                .sorted(Comparator.comparing(Endpoint::toString))
                .toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler, JsonNode openApi) {
        Set<String> patterns = mapping.getPatternValues();
        List<String> methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .toList();
        return patterns.stream()
                .flatMap(pattern -> (methods.isEmpty() ? List.of("GET") : methods)
                        .stream()
                                .map(method ->
                                        new Endpoint(method, pattern, query(handler), body(openApi, pattern, method))));
    }

    private static JsonNode body(JsonNode openApi, String pattern, String method) {
        return openApi.path("paths")
                .path(pattern)
                .path(method.toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
    }

    private static List<String> query(HandlerMethod handler) {
        List<String> names = new ArrayList<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            RequestParam named =
                    AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
            if (named != null) {
                String name = named.name();
                names.add(
                        name.isEmpty()
                                ? Objects.requireNonNull(
                                        parameter.getParameter().getName())
                                : name);
            } else if (parameter.getParameterType() == PageRequest.class) {
                names.addAll(List.of("limit", "cursor"));
            }
        }
        return List.copyOf(names);
    }

    /** What it is about, e.g. {@code /api/calls} of {@code /api/calls/{id}/publication}. */
    String collection() {
        return pattern.replaceFirst("/\\{.*", "");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
