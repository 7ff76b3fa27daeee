package de.kommig.reviews.http;

import de.kommig.reviews.discussing.Differences;
import java.util.List;

/**
 * How far the reviews lie apart.
 *
 * @param flagged whether that is much: 0.3 of all, half the scale of a criterion, or one who approves and one who rejects
 * @param spread of the reviews' shares of what there was to give, 0 to 1
 * @param criteria in which half the scale or more lies between two reviews
 * @param opposed whether one advises to approve and one to reject
 */
record DifferencesBody(boolean flagged, double spread, List<String> criteria, boolean opposed) {

    static DifferencesBody of(Differences differences) {
        return new DifferencesBody(
                differences.flagged(),
                Rounded.share(differences.spread()),
                differences.criteria(),
                differences.opposed());
    }
}
