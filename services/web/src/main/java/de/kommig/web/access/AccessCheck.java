package de.kommig.web.access;

import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Keeps a service from starting while an endpoint under {@code /api/} is not in its {@link AccessTable}. */
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
                if (pattern.startsWith("/api/")) {
                    add(pattern, mapping, there);
                }
            }
        }
        table.requireComplete(there);
    }

    private static void add(String pattern, RequestMappingInfo mapping, SortedSet<Endpoint> there) {
        if (mapping.getMethodsCondition().getMethods().isEmpty()) {
            throw new IllegalStateException("An endpoint must name its methods: " + pattern);
        }
        for (RequestMethod method : mapping.getMethodsCondition().getMethods()) {
            there.add(new Endpoint(method.name(), pattern));
        }
    }
}
