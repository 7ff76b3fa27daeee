package de.kommig.applications.publishing;

import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallState;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call with all its rules and words.
 *
 * @param funderId the organisation that published it and decides
 * @param title in the main language
 * @param opensAt first moment at which an application can be submitted
 * @param closesAt last second in which one can be
 * @param reviewers reviews wanted for each application
 * @param quorum reviews needed before a round can close
 * @param requiredCharters to which an organisation must be committed when it submits its application
 * @param amendments how often it has been amended since it became public
 * @param rules those that hold, also where the funder has said nothing
 * @param wording absent from a call that has no words but its title
 */
public record CallInDetail(
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
        int amendments,
        RulesSheet rules,
        @Nullable WordingSheet wording) {

    static CallInDetail of(Call.Written call, @Nullable WordingSheet wording) {
        return of(call, call.terms(), call.amendments(), wording);
    }

    /** A call as it was after so many amendments. */
    static CallInDetail of(Call.Written call, CallTerms terms, int amendments, @Nullable WordingSheet wording) {
        return new CallInDetail(
                call.id(),
                CallState.of(call),
                call.funder(),
                terms.title(),
                terms.programme(),
                terms.opensAt(),
                terms.closesAt(),
                terms.budget(),
                terms.reviewers(),
                terms.quorum(),
                terms.charters(),
                amendments,
                RulesSheet.of(terms.inDetail()),
                wording);
    }
}
