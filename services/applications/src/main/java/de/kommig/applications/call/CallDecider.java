package de.kommig.applications.call;

import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import java.util.List;
import java.util.Optional;

/** The rules of a call. */
public final class CallDecider {

    /** More than this no panel can be asked for, and no journey can show. */
    public static final int MOST_REVIEWERS = 9;

    /** There are a handful of charters; who requires more than this has made a mistake. */
    public static final int MOST_CHARTERS = 10;

    public static final Decider<Call, CallCommand, CallEvent> DECIDER =
            new Decider<>(new Call.None(), CallDecider::evolve, CallDecider::decide);

    private CallDecider() {}

    private static Call evolve(Call before, CallEvent event) {
        return switch (event) {
            case CallEvent.Drafted it -> new Call.Draft(it.call(), it.funder(), it.terms());
            case CallEvent.Published it -> new Call.Published(it.call(), it.funder(), it.terms());
        };
    }

    private static Decision<CallEvent> decide(Call call, CallCommand command) {
        return switch (command) {
            case CallCommand.Draft draft -> draft(call, draft);
            case CallCommand.Publish publish -> publish(call, publish);
        };
    }

    private static Decision<CallEvent> draft(Call call, CallCommand.Draft command) {
        if (!(call instanceof Call.None)) {
            return Decision.rejected(CallRejection.CALL_ALREADY_DRAFTED);
        }
        return contradiction(command.terms())
                .map(Decision::<CallEvent>rejected)
                .orElseGet(() ->
                        Decision.accepted(new CallEvent.Drafted(command.call(), command.funder(), command.terms())));
    }

    private static Optional<CallRejection> contradiction(CallTerms terms) {
        if (!terms.opensAt().isBefore(terms.closesAt())) {
            return Optional.of(CallRejection.CLOSES_BEFORE_OPENING);
        }
        if (terms.budget().amount().signum() == 0) {
            return Optional.of(CallRejection.BUDGET_IS_ZERO);
        }
        if (terms.reviewers() < 1 || terms.reviewers() > MOST_REVIEWERS) {
            return Optional.of(CallRejection.REVIEWERS_OUT_OF_RANGE);
        }
        if (terms.quorum() < 1 || terms.quorum() > terms.reviewers()) {
            return Optional.of(CallRejection.QUORUM_OUT_OF_RANGE);
        }
        return contradiction(terms.charters());
    }

    private static Optional<CallRejection> contradiction(List<CharterRequirement> charters) {
        if (charters.size() > MOST_CHARTERS) {
            return Optional.of(CallRejection.TOO_MANY_CHARTERS);
        }
        long different =
                charters.stream().map(CharterRequirement::charter).distinct().count();
        return different < charters.size() ? Optional.of(CallRejection.CHARTER_REQUIRED_TWICE) : Optional.empty();
    }

    private static Decision<CallEvent> publish(Call call, CallCommand.Publish command) {
        return switch (call) {
            case Call.None none -> Decision.rejected(CallRejection.NO_SUCH_CALL);
            case Call.Published published -> Decision.rejected(CallRejection.CALL_ALREADY_PUBLISHED);
            case Call.Draft draft
            when !command.now().isBefore(draft.terms().closesAt()) -> Decision.rejected(CallRejection.CALL_IS_OVER);
            case Call.Draft draft ->
                Decision.accepted(new CallEvent.Published(draft.id(), draft.funder(), draft.terms()));
        };
    }
}
