package de.kommig.reviews.http;

import de.kommig.reviews.calibrating.Calibration;
import de.kommig.reviews.listing.ReviewedCalls;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How strict the reviewers of a call were. Advice for coordinators: nothing of it is decided by, and nobody else sees it. */
@RestController
@RequestMapping("/api/calibrations")
final class CalibrationsResource {

    private final ReviewedCalls calls;

    CalibrationsResource(ReviewedCalls calls) {
        this.calls = calls;
    }

    /** Raw and adjusted scores of a call side by side, of the reviews that have come in so far. */
    @GetMapping("/{call}")
    CalibrationBody calibration(@PathVariable UUID call, Caller caller) {
        if (!calls.knows(call)) {
            throw new NotFound();
        }
        return CalibrationBody.of(call, Calibration.of(calls.ratings(call)), calls.titles(call));
    }
}
