package de.kommig.web.access;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who may call what in a service; a bean of each. What is not in it cannot be called: a service with such an endpoint does not start. */
public final class AccessTable {

    private final SortedMap<Endpoint, Rule> rules;

    private AccessTable(SortedMap<Endpoint, Rule> rules) {
        this.rules = rules;
    }

    /**
     * A table with these rows, e.g. {@code "POST /api/calls"} and its rule.
     *
     * @throws IllegalArgumentException for a row outside {@code /api/} that is not open: there nobody is asked in what capacity they come
     */
    public static AccessTable of(Map<String, Rule> rows) {
        SortedMap<Endpoint, Rule> rules = new TreeMap<>();
        rows.forEach((text, rule) -> {
            Endpoint endpoint = Endpoint.of(text);
            if (!endpoint.isOfTheApi() && !(rule instanceof Rule.Open)) {
                throw new IllegalArgumentException("Outside /api/ there is only what is open: " + endpoint);
            }
            rules.put(endpoint, rule);
        });
        return new AccessTable(rules);
    }

    /** The rule of an endpoint; HEAD has that of GET. */
    public Optional<Rule> of(String method, String pattern) {
        return Optional.ofNullable(rules.get(new Endpoint(method.equals("HEAD") ? "GET" : method, pattern)));
    }

    /** All endpoints with their rules, by path. */
    public SortedMap<Endpoint, Rule> rows() {
        return new TreeMap<>(rules);
    }

    /**
     * Compares the table with what there is.
     *
     * @throws IllegalStateException when an endpoint has no row, or a row no endpoint
     */
    void requireComplete(SortedSet<Endpoint> there) {
        SortedSet<Endpoint> undeclared = new TreeSet<>(there);
        undeclared.removeAll(rules.keySet());
        SortedSet<Endpoint> gone = new TreeSet<>(rules.keySet());
        gone.removeAll(there);
        if (!undeclared.isEmpty() || !gone.isEmpty()) {
            throw new IllegalStateException("The access table and the endpoints differ; without a row: " + undeclared
                    + ", without an endpoint: " + gone);
        }
    }
}
