package de.kommig.applications;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.created;
import static de.kommig.applications.Cast.ok;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.call.CallEvent;
import java.time.Duration;
import java.util.UUID;

/** Calls whose time is over, without waiting for it. */
public final class EndedCalls {

    private final Cast cast;

    public EndedCalls(Cast cast) {
        this.cast = cast;
    }

    /** A public call with this body. */
    public UUID published(String body) {
        UUID call = created(cast.funder().post("/api/calls", body));
        ok(cast.funder().post("/api/calls/" + call + "/publication"));
        return call;
    }

    /** One that has closed. */
    public UUID closed() {
        UUID call = published(Cast.call(Duration.ofDays(-1)));
        SERVICE.happensElsewhere(EventFamilies.CALLS, call, new CallEvent.Closed(call, cast.funderOrganisation()));
        return call;
    }

    /** One of which all has been decided. */
    public UUID decided() {
        UUID call = closed();
        ok(cast.funder().post("/api/calls/" + call + "/completion"));
        return call;
    }
}
