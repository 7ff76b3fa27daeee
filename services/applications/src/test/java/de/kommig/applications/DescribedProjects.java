package de.kommig.applications;

import java.util.UUID;

/** Projects that an organisation has described, for tests to go on from. */
public final class DescribedProjects {

    /** A project with a plan of 1,500.00 that balances. */
    public static final String PROJECT = """
            {"title": "Sprachcafé", "summary": "Treffen, einmal in der Woche.", "need": "Es fehlt an Orten zum Sprechen.",
             "targetGroup": "Frauen im Stadtteil", "activities": "Gespräche und Ausflüge", "results": "Mehr Deutsch im Alltag",
             "regions": ["hamburg-mitte"], "topics": ["language"], "languages": ["de", "ar"],
             "period": {"from": "2027-01-01", "until": "2027-12-31"},
             "partners": [{"name": "Bücherhalle"}],
             "plan": {"costs": [
                {"id": "rent", "category": "rooms", "label": "Raummiete", "amount": {"amount": "900.00", "currency": "EUR"}},
                {"id": "fees", "category": "staff", "label": "Honorare", "amount": {"amount": "600.00", "currency": "EUR"}}],
              "sources": [
                {"id": "grant", "kind": "grant", "label": "Zuwendung", "amount": {"amount": "1200.00", "currency": "EUR"}},
                {"id": "own", "kind": "own-cash", "label": "Eigenmittel", "amount": {"amount": "300.00", "currency": "EUR"}}]}}
            """;

    private DescribedProjects() {}

    public static UUID described(Cast cast) {
        return Cast.created(cast.applicant().post("/api/projects", PROJECT));
    }

    /** A draft that was written from the project. */
    public static UUID applied(Cast cast, UUID call, UUID project) {
        return Cast.created(cast.applicant()
                .post("/api/applications", "{\"callId\": \"%s\", \"projectId\": \"%s\"}".formatted(call, project)));
    }

    /** Such an application, handed in. */
    public static UUID submitted(Cast cast, UUID call, UUID project) {
        UUID application = applied(cast, call, project);
        Cast.ok(cast.applicant().post(Cast.path(application) + "/submission"));
        return application;
    }

    public static String path(UUID project) {
        return "/api/projects/" + project;
    }
}
