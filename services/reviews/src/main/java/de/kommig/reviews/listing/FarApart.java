package de.kommig.reviews.listing;

import de.kommig.contracts.call.Criterion;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.discussing.Differences;
import de.kommig.reviews.discussing.Differences.Compared;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Tells whether the reviews of a round lie so far apart that they should be talked about. It takes the call's own rubric to tell. */
@Component
final class FarApart {

    private final KnownCalls calls;

    FarApart(KnownCalls calls) {
        this.calls = calls;
    }

    /** Of the round in this document of {@link RoundsView}. */
    boolean in(Document document) {
        List<Compared> reviews = ReviewPart.counting(document)
                .map(review -> new Compared(review.scores(), review.recommendation()))
                .toList();
        if (reviews.size() < 2) {
            return false;
        }
        UUID call = UUID.fromString(document.get("round", Document.class).getString("call"));
        List<Criterion> rubric = calls.of(call).map(KnownCall::rubric).orElse(List.of());
        return Differences.among(reviews, rubric).filter(Differences::flagged).isPresent();
    }
}
