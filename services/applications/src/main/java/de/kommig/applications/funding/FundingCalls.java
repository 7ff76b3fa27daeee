package de.kommig.applications.funding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.contracts.Money;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.KeyReused;
import de.kommig.web.RejectedCommand;
import java.math.BigDecimal;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets money of awards aside for the calls by which they are passed on, and takes back what a call does not need. */
@Component
public class FundingCalls {

    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final Aggregates<Call, CallCommand, CallEvent> calls;

    public FundingCalls(
            Aggregates<Award, AwardCommand, AwardEvent> awards, Aggregates<Call, CallCommand, CallEvent> calls) {
        this.awards = awards;
        this.calls = calls;
    }

    /**
     * Has the award pay for the call; when this returns, no other call can have the money. Nothing happens when as much is set aside already.
     *
     * @param context of the command that the call needs it for
     * @throws RejectedCommand (409) when less may be passed on, or nothing any more
     */
    public void fund(UUID award, UUID call, Money budget, CommandContext context) {
        switch (awards.handle(award, new AwardCommand.FundCall(call, budget), context.onAnyVersion())) {
            case Outcome.Accepted<Award> accepted -> {}
            case Outcome.Rejected<Award>(var reason) -> {
                if (!reason.alreadyDone()) {
                    throw new RejectedCommand(reason);
                }
            }
            case Outcome.Reused<Award> reused -> throw new KeyReused();
            case Outcome.Stale<Award> stale -> throw new IllegalStateException("no version was asked for");
        }
    }

    /** Takes back what the call does not need, by what it says now. */
    public void release(UUID award, UUID call, CommandContext context) {
        Award state = awards.load(award).state();
        if (state instanceof Award.WithNotice it) {
            Money needed = calls.load(call).state() instanceof Call.Written written
                    ? written.terms().budget()
                    : new Money(BigDecimal.ZERO, it.file().terms().amount().currency());
            awards.handle(award, new AwardCommand.ReleaseRest(call, needed), context.onAnyVersion());
        }
    }

    /** Whether the award is passed on no further: promises that have been made stand, and there are no new ones. */
    public boolean isOver(UUID award) {
        return !(awards.load(award).state() instanceof Award.UnderWay);
    }
}
