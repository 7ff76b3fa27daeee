package de.kommig.applications.publishing;

import de.kommig.applications.call.CallState;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call in a list, as everybody sees it who may see it at all.
 *
 * @param funderId the organisation that published it and decides
 * @param opensAt first moment at which an application can be submitted
 * @param closesAt last second in which one can be
 * @param reviewers reviews wanted for each application
 * @param quorum reviews needed before a round can close
 * @param requiredCharters to which an organisation must be committed when it submits its application
 * @param amendments how often it has been amended since it became public
 */
public record CallSheet(
        UUID id,
        CallState state,
        UUID funderId,
        String title,
        @Nullable String programme,
        Instant opensAt,
        Instant closesAt,
        Money budget,
        int reviewers,
        int quorum,
        List<CharterRequirement> requiredCharters,
        int amendments) {

    /** The sheet of a call with these terms. */
    public static CallSheet of(UUID id, CallState state, UUID funder, CallTerms terms, int amendments) {
        return new CallSheet(
                id,
                state,
                funder,
                terms.title(),
                terms.programme(),
                terms.opensAt(),
                terms.closesAt(),
                terms.budget(),
                terms.reviewers(),
                terms.quorum(),
                terms.charters(),
                amendments);
    }
}
