package de.kommig.reviews.http;

import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.reviews.assigning.LivedExperience;
import de.kommig.reviews.round.RoundState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round, as far as the caller may know it.
 *
 * @param id the application's id
 * @param title of the project; absent for the moment that the application's own events are still on their way
 * @param requested amount asked for; absent like the title
 * @param organisation the organisation that applies; absent for reviewers, where the review is blind, until the round closes
 * @param progress n of m reviews; absent for reviewers
 * @param vote absent until there is one and the caller may know it
 * @param quorate whether there are enough reviews to discuss, or to close; for coordinators
 * @param differences how far the reviews lie apart, for coordinators, if there are two
 * @param livedExperience whether somebody with lived migration experience takes part; for coordinators, where the call asks for it
 * @param ballots cast so far, as far as the caller may know them
 */
record RoundBody(
        UUID id,
        @Nullable String title,
        @Nullable Money requested,
        UUID call,
        UUID funder,
        @Nullable UUID organisation,
        RoundState state,
        @Nullable Progress progress,
        @Nullable Vote vote,
        @Nullable Boolean quorate,
        @Nullable DifferencesBody differences,
        LivedExperience.@Nullable Rule livedExperience,
        List<BallotBody> ballots,
        List<AssignmentBody> assignments,
        List<ReviewBody> reviews) {

    /**
     * @param submitted reviews that count
     * @param wanted reviews asked for by the call
     */
    record Progress(int submitted, int wanted) {}
}
