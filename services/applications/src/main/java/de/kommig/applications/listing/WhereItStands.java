package de.kommig.applications.listing;

import de.kommig.applications.award.AwardState;
import de.kommig.contracts.award.AwardEvent;
import org.bson.Document;

/** The {@code state} in the document of an award, and where it was {@code before} its organisation was heard. */
final class WhereItStands {

    private static final String STATE = "state";
    private static final String BEFORE = "before";

    private WhereItStands() {}

    static void apply(Document document, AwardEvent event) {
        if (event instanceof AwardEvent.HearingOpened && document.getString(STATE) != null) {
            document.put(BEFORE, document.getString(STATE));
        }
        if (goesOn(event) && document.getString(BEFORE) != null) {
            document.put(STATE, document.getString(BEFORE));
        }
        AwardState.after(event).ifPresent(state -> document.put(STATE, state.name()));
    }

    /** Whether money is still to be spent and proved once what is claimed has been paid. */
    static boolean goesOnAfterClaim(Document document) {
        String before = document.getString(BEFORE);
        return AwardState.RUNNING.name().equals(before)
                || AwardState.PROOF_DUE.name().equals(before);
    }

    private static boolean goesOn(AwardEvent event) {
        return event instanceof AwardEvent.PaidBack it
                && it.retainUntil() == null
                && it.outstanding().amount().signum() == 0;
    }
}
