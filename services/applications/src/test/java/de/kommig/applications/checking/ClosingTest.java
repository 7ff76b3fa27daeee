package de.kommig.applications.checking;

import static com.mongodb.client.model.Filters.eq;
import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static de.kommig.applications.CheckedCalls.found;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.kommig.applications.Cast;
import de.kommig.applications.CheckedCalls;
import de.kommig.contracts.EventFamilies;
import de.kommig.testing.Answer;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What an admission leaves behind that breaks off between the seal and the event. */
class ClosingTest {

    private final Cast cast = new Cast();
    private final CheckedCalls calls = new CheckedCalls(cast);
    private final UUID id = calls.submitted(calls.published());

    @Test
    void as_long_as_an_admission_is_under_way_nothing_is_found_and_nobody_else_admits() {
        calls.settle(id);
        seal(version(), Instant.now());

        Answer refused = found(cast.coordinator(), id, "plan", "faulty");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("admission-under-way");
        assertThat(cast.coordinator().post(path(id) + "/admission").problem()).isEqualTo("admission-under-way");
        assertThat(calls.checklist(id).get("faulty").asInt()).isZero();
    }

    @Test
    void a_seal_that_was_left_behind_keeps_nobody_from_anything() {
        calls.settle(id);
        seal(version(), Instant.now().minusSeconds(31));

        ok(found(cast.coordinator(), id, "plan", "faulty"));
        ok(found(cast.coordinator(), id, "plan", "ok"));
        seal(version(), Instant.now().minusSeconds(31));
        assertThat(state(cast.coordinator().post(path(id) + "/admission"))).isEqualTo("admitted");
    }

    @Test
    void a_seal_is_void_once_something_else_has_happened() {
        calls.settle(id);
        seal(version() - 1, Instant.now());

        ok(found(cast.coordinator(), id, "plan", "faulty"));
    }

    @Test
    void an_admission_that_is_refused_leaves_no_seal() {
        calls.settle(id);
        ok(found(cast.coordinator(), id, "plan", "faulty"));
        assertThat(cast.coordinator()
                        .with("If-Match", "\"1\"")
                        .post(path(id) + "/admission")
                        .status())
                .isEqualTo(412);
        assertThat(cast.coordinator().post(path(id) + "/admission").problem()).isEqualTo("checklist-is-open");

        ok(found(cast.coordinator(), id, "plan", "ok"));
        assertThat(state(cast.coordinator().post(path(id) + "/admission"))).isEqualTo("admitted");
    }

    private long version() {
        return SERVICE.stored(EventFamilies.APPLICATIONS, id).size();
    }

    private void seal(long version, Instant at) {
        SERVICE.bean(MongoDatabase.class)
                .getCollection(Checks.COLLECTION)
                .updateOne(
                        eq("_id", id.toString()),
                        Updates.combine(
                                Updates.set("seal", new Document("version", version).append("at", Date.from(at))),
                                Updates.inc("turn", 1L)));
    }
}
