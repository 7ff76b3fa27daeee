package de.kommig.applications.copying;

import de.kommig.applications.call.Call;
import de.kommig.applications.publishing.CallWording;
import de.kommig.applications.publishing.CallWriting;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.contracts.call.CallTerms;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Copies calls; for funders alone (403), and each only its own (404). */
@Component
public class CopyingCalls {

    private final KnownCalls known;
    private final Wordings wordings;
    private final PublishingCalls publishing;

    public CopyingCalls(KnownCalls known, Wordings wordings, PublishingCalls publishing) {
        this.known = known;
        this.wordings = wordings;
        this.publishing = publishing;
    }

    /**
     * Begins a call under a new id with the terms and words of an old one, in whatever state that is. The words become the new call's own.
     *
     * @throws NotFound when the old call is not the caller's
     * @throws InvalidInput when the outline's end is missing, or there is no outline that could end
     */
    public Outcome<Call> copy(UUID old, UUID id, NewDates dates, Caller caller, CommandContext context) {
        Call.Written original = known.own(old, caller);
        CallTerms terms = original.terms();
        if (!dates.fit(terms)) {
            throw new InvalidInput(
                    "/outlineClosesAt", dates.outlineClosesAt() == null ? "missing-field" : "no-outline");
        }
        CallWording wording =
                wordings.of(terms).map(words -> words.titled(dates.title())).orElse(null);
        CallWriting writing = new CallWriting(dates.in(terms), wording);
        // What was paid from an award is paid from it again.
        return original.award() == null
                ? publishing.draft(id, writing, caller, context)
                : publishing.draft(id, original.award(), writing, caller, context);
    }
}
