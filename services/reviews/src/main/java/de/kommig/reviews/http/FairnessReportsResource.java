package de.kommig.reviews.http;

import de.kommig.reviews.fairness.FairnessRejection;
import de.kommig.reviews.fairness.FairnessReport;
import de.kommig.reviews.listing.ReviewedCalls;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How groups fared in a call. For coordinators, once the call and its rounds are over. */
@RestController
@RequestMapping("/api/fairness-reports")
final class FairnessReportsResource {

    private final ReviewedCalls calls;

    FairnessReportsResource(ReviewedCalls calls) {
        this.calls = calls;
    }

    /**
     * How groups of applications fared in a call: scores, recommendations and time to the decision. 409 while somebody can apply or a round is open.
     */
    @GetMapping("/{call}")
    FairnessReportBody report(@PathVariable UUID call, Caller caller) {
        if (!calls.knows(call)) {
            throw new NotFound();
        }
        if (!calls.isOver(call)) {
            throw new RejectedCommand(FairnessRejection.CALL_STILL_REVIEWED);
        }
        return FairnessReportBody.of(call, FairnessReport.of(calls.outcomes(call)));
    }
}
