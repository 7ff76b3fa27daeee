package de.kommig.contracts;

/**
 * The panel's recommendation (Votum): the voices counted, and what most of them advise. It binds nobody; the funder decides.
 *
 * @param approve number of reviews that advise to approve in full
 * @param reduce number of reviews that advise to approve less than requested
 * @param reject number of reviews that advise to reject
 * @param recommendation what most advise; {@code split} on a tie
 */
public record Vote(int approve, int reduce, int reject, Recommendation recommendation) {

    /** Counts the voices. */
    public static Vote of(int approve, int reduce, int reject) {
        int most = Math.max(approve, Math.max(reduce, reject));
        int winners = (approve == most ? 1 : 0) + (reduce == most ? 1 : 0) + (reject == most ? 1 : 0);
        Recommendation recommendation = winners > 1
                ? Recommendation.SPLIT
                : approve == most
                        ? Recommendation.APPROVE
                        : reduce == most ? Recommendation.REDUCE : Recommendation.REJECT;
        return new Vote(approve, reduce, reject, recommendation);
    }
}
