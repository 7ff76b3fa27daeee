package de.kommig.reviews.listing;

import de.kommig.reviews.round.RoundState;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Whether an application may still be reviewed: while one may, nothing is told of those that have been. */
final class Pending {

    private Pending() {}

    /**
     * Whether it has been handed in, late or not, and neither has it been taken back nor decided, nor has its round ended. A draft or an outline is none:
     * nobody can tell whether anything comes of it.
     *
     * @param document of {@link RoundsView}
     */
    static boolean isPending(Document document) {
        RoundState round = round(document);
        if (round != null) {
            return round == RoundState.OPEN || round == RoundState.DISCUSSION;
        }
        Document application = document.get("application", new Document());
        return application.containsKey("handedInAt")
                && !application.getBoolean("withdrawn", false)
                && !application.getBoolean("decided", false);
    }

    private static @Nullable RoundState round(Document document) {
        Document round = document.get("round", Document.class);
        return round == null ? null : StateNames.read(RoundState.class, round.getString("state"));
    }
}
