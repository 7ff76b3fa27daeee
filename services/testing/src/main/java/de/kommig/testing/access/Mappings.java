package de.kommig.testing.access;

import de.kommig.testing.RunningService;
import de.kommig.web.access.Endpoint;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** All that a service answers, as Spring knows it. */
final class Mappings {

    /** Not an endpoint: there Tomcat has a failure described. */
    private static final String ERROR = "/error";

    private Mappings() {}

    static SortedSet<Endpoint> of(RunningService service) {
        SortedSet<Endpoint> all = new TreeSet<>();
        service.beans(RequestMappingInfoHandlerMapping.class)
                .forEach(mappings -> mappings.getHandlerMethods().keySet().forEach(mapping -> addTo(all, mapping)));
        all.removeIf(endpoint -> endpoint.pattern().equals(ERROR));
        return all;
    }

    private static void addTo(SortedSet<Endpoint> all, RequestMappingInfo mapping) {
        for (String pattern : mapping.getPatternValues()) {
            methods(mapping).forEach(method -> all.add(new Endpoint(method, pattern)));
        }
    }

    /** One without a method takes them all; of these GET stands for the others. */
    private static Stream<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().isEmpty()
                ? Stream.of("GET")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
    }
}
