package de.kommig.applications.call;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A call ends early in one case alone: it is paid from an award that has been revoked (§ 49 VwVfG), so that nothing can be granted any more, and every hour
 * that anybody spends on an application to it is lost. It is an amendment like others, which those who are writing are told of.
 */
final class CuttingShort {

    private CuttingShort() {}

    static Decision<CallEvent> cut(Call call, CallCommand.CutShort command) {
        return switch (call) {
            case Call.None it -> rejected(CallRejection.NO_SUCH_CALL);
            case Call.Draft it -> rejected(CallRejection.CALL_IS_DRAFT);
            case Call.Published it
            when !it.terms().isOverAt(command.now()) -> {
                CallTerms terms = until(it.terms(), command.now());
                yield accepted(new CallEvent.Amended(
                        it.id(), it.funder(), terms, it.amendments() + 1, AmendmentRules.changed(it.terms(), terms)));
            }
            case Call.Public it -> rejected(CallRejection.CALL_ALREADY_CLOSED);
        };
    }

    /** The last second to apply is the one before this moment's, whether or not the first one has come. */
    private static CallTerms until(CallTerms terms, Instant now) {
        Instant last = now.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
        CallRules rules = terms.rules();
        return new CallTerms(
                terms.title(),
                terms.programme(),
                earlier(terms.opensAt(), last.minusSeconds(2)),
                last,
                terms.budget(),
                terms.reviewers(),
                terms.quorum(),
                terms.requiredCharters(),
                rules == null ? null : rules.with(until(rules.outline(), last.minusSeconds(1))));
    }

    private static @Nullable Outline until(@Nullable Outline outline, Instant last) {
        return outline == null ? null : new Outline(earlier(outline.closesAt(), last));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
