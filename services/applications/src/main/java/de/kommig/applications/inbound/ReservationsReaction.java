package de.kommig.applications.inbound;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Verdict;
import de.kommig.applications.committing.CommittingMoney;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.Reaction;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * When money has been reserved, its application is approved. Mostly the funder's request has done that before; when it broke off in
 * between, it is finished here, as the very same command of the same person. An application that cannot be approved any more (it was
 * withdrawn or rejected at that moment, or the proposed decision was declined) does not get its money.
 */
@Component
public final class ReservationsReaction implements Reaction {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final CommittingMoney money;
    private final Commands commands;

    public ReservationsReaction(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            CommittingMoney money,
            Commands commands) {
        this.applications = applications;
        this.money = money;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "reservations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.BUDGETS.topic());
    }

    @Override
    public void react(ReceivedEvent event) {
        if (event.data() instanceof BudgetEvent.Reserved reserved) {
            CommandContext context = commands.again(event);
            Outcome<Application> outcome =
                    applications.handle(reserved.parties().application(), approval(reserved, context), context);
            if (!(outcome instanceof Outcome.Accepted<Application>)) {
                money.release(reserved.parties(), commands.following(event, "applications"));
            }
        }
    }

    private static ApplicationCommand approval(BudgetEvent.Reserved reserved, CommandContext context) {
        UUID by = UUID.fromString(context.actor());
        return reserved.proposal() == null
                ? ApplicationCommand.Decide.alone(
                        new Verdict.Approval(reserved.amount(), reserved.conditions(), true), by)
                : new ApplicationCommand.Confirm(reserved.proposal(), by);
    }
}
