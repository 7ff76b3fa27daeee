package de.kommig.applications.amending;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.publishing.CallInDetail;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.SeeingCalls;
import de.kommig.applications.publishing.WantedLanguages;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what a public call said at each time, for everybody who sees the call. */
@Component
public class Amendments {

    private final Aggregates<Call, CallCommand, CallEvent> calls;
    private final KnownCalls known;
    private final SeeingCalls seeing;

    public Amendments(Aggregates<Call, CallCommand, CallEvent> calls, KnownCalls known, SeeingCalls seeing) {
        this.calls = calls;
        this.known = known;
        this.seeing = seeing;
    }

    private record Version(Amendment amendment, CallTerms terms) {}

    /**
     * All of them, the publication first; none for a draft.
     *
     * @throws NotFound when the caller does not see the call
     */
    public List<Amendment> of(UUID call, Caller caller) {
        known.visible(call, caller);
        return versions(call).stream().map(Version::amendment).toList();
    }

    /**
     * The call as it was after so many amendments.
     *
     * @throws NotFound when the caller does not see the call, or it has not been amended so often
     */
    public CallInDetail version(UUID id, int amendment, Caller caller, WantedLanguages wanted) {
        if (!(known.visible(id, caller).state() instanceof Call.Written call)) {
            throw new NotFound();
        }
        return versions(id).stream()
                .filter(version -> version.amendment().amendment() == amendment)
                .findFirst()
                .map(version -> seeing.sheet(call, version.terms(), amendment, wanted))
                .orElseThrow(NotFound::new);
    }

    private List<Version> versions(UUID call) {
        List<Version> versions = new ArrayList<>();
        for (Happened<CallEvent> happened : calls.history(call)) {
            switch (happened.event()) {
                case CallEvent.Published it ->
                    versions.add(new Version(new Amendment(0, happened.time(), List.of()), it.terms()));
                case CallEvent.Amended it ->
                    versions.add(new Version(new Amendment(it.amendment(), happened.time(), it.changed()), it.terms()));
                default -> {
                    // Before it is public nobody else knows it, and its end changes no term.
                }
            }
        }
        return versions;
    }
}
