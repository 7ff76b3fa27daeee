package de.kommig.testing.access;

import de.kommig.testing.CheckedInFile;
import de.kommig.testing.RunningService;
import de.kommig.web.access.AccessTable;
import de.kommig.web.access.Endpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Calls every endpoint of a service as everybody, and holds what comes against {@code docs/access/<service>.md}. A service's test says
 * how each endpoint is called:
 *
 * <pre>{@code
 * @Test
 * void who_may_call_what_is_what_the_table_says() {
 *     AccessMatrix.of(SERVICE, stakeholders)
 *             .asking("GET /api/calls/{id}", "a draft", () -> "/api/calls/" + draft)
 *             .sending("POST /api/calls", "", () -> "/api/calls", body)
 *             .listing("GET /api/calls", "a draft", "/api/calls?limit=200", draft)
 *             .check();
 * }
 * }</pre>
 *
 * Each request is one that can be carried out: about what belongs to the stakeholders, in a state in which it may be done, with a body
 * that is right. It is asked for again once it has been carried out. Rows are tried in the order in which they are given, so one that
 * takes something away from its callers, e.g. their membership, comes last.
 *
 * <p>To write the file anew: {@code ./mvnw -pl services/<service> -am test -Dtest=AccessMatrixTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dkommig.access.write=true}.
 */
public final class AccessMatrix {

    /** In a path, stands for the pseudonym of whoever asks. */
    public static final String CALLER = "{caller}";

    private static final String API = "/api/";

    private final RunningService service;
    private final Stakeholders own;
    private final List<Row> rows = new ArrayList<>();

    private AccessMatrix(RunningService service, Stakeholders own) {
        this.service = service;
        this.own = own;
        rows.addAll(OperatingRows.ALL);
    }

    /** Of this service; the rows are about what belongs to these. */
    public static AccessMatrix of(RunningService service, Stakeholders own) {
        return new AccessMatrix(service, own);
    }

    /**
     * A request without a body.
     *
     * @param endpoint as in the service's {@link AccessTable}, e.g. {@code GET /api/calls/{id}}
     * @param about what it is about, when that makes a difference, e.g. {@code a draft}; an endpoint may have several rows
     * @param path of something that can be asked for
     */
    public AccessMatrix asking(String endpoint, String about, Supplier<String> path) {
        return with(new Row(Row.endpoint(endpoint), about, () -> new Row.Sent(path.get(), null), null));
    }

    /** The same with a body. */
    public AccessMatrix sending(String endpoint, String about, Supplier<String> path, String json) {
        return sending(endpoint, about, path, () -> json);
    }

    /** The same with another body each time that it is asked for. */
    public AccessMatrix sending(String endpoint, String about, Supplier<String> path, Supplier<String> json) {
        return with(new Row(Row.endpoint(endpoint), about, () -> new Row.Sent(path.get(), json.get()), null));
    }

    /**
     * A request for a list, or for something of which not all see the same.
     *
     * @param listed something in it by which what the row is about can be recognised, e.g. its id; whoever may know of it has it in
     *     their list by now
     */
    public AccessMatrix listing(String endpoint, String about, Supplier<String> path, Object listed) {
        return with(new Row(Row.endpoint(endpoint), about, () -> new Row.Sent(path.get(), null), listed.toString()));
    }

    /** The same at a path that does not change. */
    public AccessMatrix listing(String endpoint, String about, String path, Object listed) {
        return listing(endpoint, about, () -> path, listed);
    }

    private AccessMatrix with(Row row) {
        rows.add(row);
        return this;
    }

    /**
     * Makes the requests.
     *
     * @throws AssertionError when an endpoint has no row, a row no endpoint, a request cannot be carried out, or the checked-in table
     *     says something else
     */
    public void check() {
        CheckedInFile.inDocs("access/" + service.name() + ".md", "kommig.access.write")
                .check(document());
    }

    String document() {
        requireRows();
        Map<Who, Caller> callers = new Callers(service, own).all();
        List<Line> lines = rows.stream().map(row -> Line.of(row, callers)).toList();
        requireSomebody(lines);
        System.out.printf(
                "access to %s: %d endpoints, %d rows, %d cells%n",
                service.name(), endpoints(rows).size(), lines.size(), lines.size() * Who.values().length);
        return AccessDocument.of(service.name(), lines);
    }

    private void requireRows() {
        SortedSet<Endpoint> there = Mappings.of(service);
        requireSame("endpoints without a request in AccessMatrixTest", there, endpoints(rows));
        requireSame("requests in AccessMatrixTest without an endpoint", endpoints(rows), there);
        SortedSet<Endpoint> ofTheApi = new TreeSet<>(there);
        ofTheApi.removeIf(endpoint -> !endpoint.pattern().startsWith(API));
        requireSame(
                "endpoints that the access table does not have",
                ofTheApi,
                service.bean(AccessTable.class).rows().keySet());
    }

    /** Else nobody knows whether the request was right. */
    private static void requireSomebody(List<Line> lines) {
        List<Row> carriedOut =
                lines.stream().filter(Line::hasYes).map(Line::row).toList();
        requireSame(
                "endpoints that nobody can call, so that their rows may be wrong",
                endpoints(lines.stream().map(Line::row).toList()),
                endpoints(carriedOut));
    }

    private static void requireSame(String what, Collection<Endpoint> some, Collection<Endpoint> others) {
        SortedSet<Endpoint> missing = new TreeSet<>(some);
        missing.removeAll(others);
        if (!missing.isEmpty()) {
            throw new AssertionError(what + ": " + missing);
        }
    }

    private static SortedSet<Endpoint> endpoints(List<Row> rows) {
        SortedSet<Endpoint> endpoints = new TreeSet<>();
        rows.forEach(row -> endpoints.add(row.endpoint()));
        return endpoints;
    }
}
