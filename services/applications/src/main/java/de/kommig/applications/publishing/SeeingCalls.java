package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.contracts.call.CallTerms;
import de.kommig.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a call says, in the reader's language. */
@Component
public class SeeingCalls {

    private final Wordings wordings;

    public SeeingCalls(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The call as it is.
     *
     * @throws NotFound when there is none
     */
    public CallInDetail sheet(Call state, WantedLanguages wanted) {
        return switch (state) {
            case Call.Written call -> CallInDetail.of(call, wording(call.terms(), wanted));
            case Call.None none -> throw new NotFound();
        };
    }

    /** The call as it was after so many amendments. */
    public CallInDetail sheet(Call.Written call, CallTerms terms, int amendments, WantedLanguages wanted) {
        return CallInDetail.of(call, terms, amendments, wording(terms, wanted));
    }

    private @Nullable WordingSheet wording(CallTerms terms, WantedLanguages wanted) {
        return wordings.of(terms).map(found -> WordingSheet.of(found, wanted)).orElse(null);
    }
}
