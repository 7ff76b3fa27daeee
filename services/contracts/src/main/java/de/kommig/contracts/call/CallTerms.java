package de.kommig.contracts.call;

import de.kommig.contracts.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a call offers and asks for.
 *
 * @param title what the funder calls it
 * @param programme the funding programme it belongs to, if any
 * @param opensAt first moment at which an application can be submitted
 * @param closesAt last second in which one can be, see {@link #isOverAt}
 * @param budget all that can be awarded under the call
 * @param reviewers reviews wanted for each application, 1 to 9
 * @param quorum reviews needed before a round can close, 1 to {@code reviewers}
 * @param requiredCharters to which an organisation must be committed, each once; absent from calls written before there were any, see
 *     {@link #charters()}
 * @param rules what it asks for in detail; absent from calls written before there were any, see {@link #inDetail()}
 */
public record CallTerms(
        String title,
        @Nullable String programme,
        Instant opensAt,
        Instant closesAt,
        Money budget,
        int reviewers,
        int quorum,
        @Nullable List<CharterRequirement> requiredCharters,
        @Nullable CallRules rules) {

    /** Terms that require no charter and have no rules of their own. */
    public CallTerms(
            String title,
            @Nullable String programme,
            Instant opensAt,
            Instant closesAt,
            Money budget,
            int reviewers,
            int quorum) {
        this(title, programme, opensAt, closesAt, budget, reviewers, quorum, null);
    }

    /** Terms that have no rules of their own. */
    public CallTerms(
            String title,
            @Nullable String programme,
            Instant opensAt,
            Instant closesAt,
            Money budget,
            int reviewers,
            int quorum,
            @Nullable List<CharterRequirement> requiredCharters) {
        this(title, programme, opensAt, closesAt, budget, reviewers, quorum, requiredCharters, null);
    }

    /** The same with other rules. */
    public CallTerms with(CallRules other) {
        return new CallTerms(title, programme, opensAt, closesAt, budget, reviewers, quorum, requiredCharters, other);
    }

    /**
     * The first moment that is too late. The second that is named still belongs to the time to apply, so that a call that closes at 23:59:59 takes what
     * comes before midnight, and one that closes at 12:00 what comes on the stroke of it. Counted on the line of time, where no second comes twice,
     * whatever clocks are set to.
     */
    public Instant overFrom() {
        return LastSecond.overFrom(closesAt);
    }

    /** Whether the last second to apply has passed. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(overFrom());
    }

    /** What it asks for in detail; {@link CallRules#NONE} when it does not say. */
    public CallRules inDetail() {
        return Objects.requireNonNullElse(rules, CallRules.NONE);
    }

    /** The charters that it requires; empty when it requires none. */
    public List<CharterRequirement> charters() {
        return Objects.requireNonNullElse(requiredCharters, List.of());
    }
}
