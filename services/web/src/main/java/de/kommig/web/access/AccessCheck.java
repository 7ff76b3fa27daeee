package de.kommig.web.access;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps a service from starting while an endpoint under {@code /api/} is not in its {@link AccessTable}, or a row has none. */
final class AccessCheck implements SmartInitializingSingleton {

    private final AccessTable table;
    private final RequestMappingHandlerMapping mappings;

    AccessCheck(AccessTable table, RequestMappingHandlerMapping mappings) {
        this.table = table;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        SortedSet<Endpoint> there = new TreeSet<>();
        for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
            for (String pattern : mapping.getPatternValues()) {
                add(pattern, mapping, there);
            }
        }
        table.requireComplete(there);
    }

    private void add(String pattern, RequestMappingInfo mapping, SortedSet<Endpoint> there) {
        boolean api = new Endpoint("", pattern).isOfTheApi();
        if (api && mapping.getMethodsCondition().getMethods().isEmpty()) {
            throw new IllegalStateException("An endpoint must name its methods: " + pattern);
        }
        for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
            if (api || table.of(method.name(), pattern).isPresent()) {
                there.add(new Endpoint(method.name(), pattern));
            }
        }
    }
}
