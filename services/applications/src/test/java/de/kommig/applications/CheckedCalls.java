package de.kommig.applications;

import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;

import de.kommig.applications.http.WholeCalls;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Applications to calls that ask for much, so that there is something to check. */
public record CheckedCalls(Cast cast) {

    public UUID published() {
        UUID draft = created(cast.funder().post("/api/calls", WholeCalls.forEverybody()));
        ok(cast.funder().post("/api/calls/" + draft + "/publication"));
        return draft;
    }

    /** Handed in with all that is asked for. */
    public UUID submitted(UUID call) {
        UUID application = cast.drafted(call);
        SavingDrafts.complete(cast.applicant(), application);
        ok(cast.applicant().post(path(application) + "/submission"));
        return application;
    }

    public JsonNode checklist(UUID application) {
        return ok(cast.coordinator().get(path(application) + "/checklist")).json();
    }

    /** Says of an item how it is. */
    public static Answer found(Api who, UUID application, String item, String result) {
        return who.put(path(application) + "/checklist/" + item, "{\"result\": \"%s\"}".formatted(result));
    }

    /** Finds all in order. */
    public void settle(UUID application) {
        checklist(application)
                .get("items")
                .forEach(item -> ok(
                        found(cast.coordinator(), application, item.get("key").asString(), "ok")));
    }
}
