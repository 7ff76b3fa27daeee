package de.kommig.coordination.journey;

import de.kommig.contracts.Money;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.PartnerRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a fact, as far as there is any.
 *
 * @param title of the project
 * @param amount what is requested or, for an approval, given
 * @param respondBy until when an answer to a correction request or a review is due, or an organisation could hand in that had an exception
 * @param reviewer whom a fact of the round is about
 * @param vote the panel's recommendation
 * @param number reviews wanted, the place on the waiting list, or the number of a drawdown or change notice
 * @param partner another organisation that a fact is about
 * @param role as what that one takes part
 * @param blindTitle of the project for reviewers while they are not to know whose it is
 * @param day by which something is due, or on which it happened
 */
public record Details(
        @Nullable String title,
        @Nullable Money amount,
        @Nullable Instant respondBy,
        @Nullable UUID reviewer,
        @Nullable Vote vote,
        @Nullable Integer number,
        @Nullable LocalDate day,
        @Nullable UUID partner,
        @Nullable PartnerRole role,
        @Nullable String blindTitle) {

    public static final Details NONE = new Details(null, null, null, null, null, null, null, null, null, null);

    /** A project as it was handed in with an exception from the deadline; {@code null}: it needed none. */
    public static Details project(String title, Money requested, @Nullable Instant exceptionUntil) {
        return new Details(title, requested, exceptionUntil, null, null, null, null, null, null, null);
    }

    /** A project as it was handed in. */
    public static Details project(String title, Money requested) {
        return new Details(title, requested, null, null, null, null, null, null, null, null);
    }

    public static Details amount(Money amount) {
        return new Details(null, amount, null, null, null, null, null, null, null, null);
    }

    public static Details respondBy(Instant respondBy) {
        return new Details(null, null, respondBy, null, null, null, null, null, null, null);
    }

    public static Details reviewer(UUID reviewer) {
        return new Details(null, null, null, reviewer, null, null, null, null, null, null);
    }

    /** Whom a fact of the round is about, and the deadline that it names. */
    public static Details reviewer(UUID reviewer, Instant respondBy) {
        return new Details(null, null, respondBy, reviewer, null, null, null, null, null, null);
    }

    public static Details vote(Vote vote) {
        return new Details(null, null, null, null, vote, null, null, null, null, null);
    }

    public static Details number(int number) {
        return new Details(null, null, null, null, null, number, null, null, null, null);
    }

    /**
     * An admission.
     *
     * @param reviews wanted
     * @param blindTitle {@code null}: reviewers may know whose it is
     */
    public static Details admission(int reviews, @Nullable String blindTitle) {
        return new Details(null, null, null, null, null, reviews, null, null, null, blindTitle);
    }

    /** The same under another title. */
    Details titled(@Nullable String other) {
        return new Details(other, amount, respondBy, reviewer, vote, number, day, partner, role, blindTitle);
    }

    /** Another organisation that takes part, or is asked to. */
    public static Details partner(UUID partner, PartnerRole role) {
        return new Details(null, null, null, null, null, null, null, partner, role, null);
    }

    /** A step of an award. */
    public static Details ofAward(@Nullable Money amount, @Nullable Integer number, @Nullable LocalDate day) {
        return new Details(null, amount, null, null, null, number, day, null, null, null);
    }
}
