package de.kommig.applications.invariants;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.award.AwardDecider;
import de.kommig.applications.budget.BudgetDecider;
import de.kommig.applications.call.Call;
import de.kommig.applications.call.CallCommand;
import de.kommig.applications.call.CallDecider;
import de.kommig.applications.claiming.InMemoryClaims;
import de.kommig.applications.committing.CommittingMoney;
import de.kommig.applications.deciding.DecidingApplications;
import de.kommig.applications.deciding.WaitingRanks;
import de.kommig.applications.funding.FundingCalls;
import de.kommig.applications.inbound.ReservationsReaction;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectCommand;
import de.kommig.applications.project.ProjectDecider;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.PublishingCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.withdrawing.Withdrawing;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.EventFamily;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.json.EventJson;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.consuming.Commands;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.contents.InMemoryContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.store.NewEvent;
import de.kommig.eventstore.store.StoredEvent;
import de.kommig.web.vocabulary.Vocabulary;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * The applications service without its surroundings: its own use cases over stores in memory, with a broker that delivers late and twice,
 * and a process that dies between the money and the approval.
 */
final class World {

    private final Random random;
    private final Deque<ReceivedEvent> underWay = new ArrayDeque<>();
    private boolean mortal = true;

    final Ledger ledger = new Ledger();
    private final WatchedStore store = new WatchedStore(this::dies, this::happened);
    final Aggregates<Call, CallCommand, CallEvent> calls =
            new Aggregates<>(store, EventFamilies.CALLS, CallDecider.DECIDER);
    final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications =
            new Aggregates<>(store, EventFamilies.APPLICATIONS, ApplicationDecider.DECIDER);
    final Aggregates<Project, ProjectCommand, ProjectEvent> projects =
            new Aggregates<>(store, EventFamilies.PROJECTS, ProjectDecider.DECIDER);
    private final KnownCalls knownCalls = new KnownCalls(calls);
    private final KnownApplications known = new KnownApplications(applications, (reviewer, application) -> false);
    private final ContentStore contents = new InMemoryContentStore();
    private final Texts texts = new Texts(contents);
    private final FundingCalls funding =
            new FundingCalls(new Aggregates<>(store, EventFamilies.AWARDS, AwardDecider.DECIDER), calls);
    private final CommittingMoney money = new CommittingMoney(
            new Aggregates<>(store, EventFamilies.BUDGETS, BudgetDecider.DECIDER), knownCalls, funding);

    final PublishingCalls publishing =
            new PublishingCalls(calls, new Wordings(contents, new Vocabulary(List.of(), List.of())), funding);
    final DecidingApplications deciding = new DecidingApplications(
            applications,
            known,
            knownCalls,
            money,
            new WaitingRanks(new InMemoryClaims(), (call, rank) -> List.of(), applications),
            texts);
    final Withdrawing withdrawing = new Withdrawing(applications, known, texts, NothingSaved::new);
    private final ReservationsReaction reaction =
            new ReservationsReaction(applications, money, new Commands(Clock.systemUTC()));

    World(Random random) {
        this.random = random;
    }

    /** Delivers the next event, and sometimes once more; it stays the next one if the process dies of it. */
    void deliver() {
        ReceivedEvent event = underWay.peek();
        if (event != null) {
            reaction.react(event);
            if (random.nextInt(10) != 0) {
                underWay.remove();
            }
        }
    }

    /** Delivers all that is under way, and nobody dies any more. */
    void settle() {
        mortal = false;
        while (!underWay.isEmpty()) {
            deliver();
        }
        ledger.close();
    }

    private boolean dies(NewEvent event) {
        return mortal && event.type().equals("de.kommig.application.approved.v1") && random.nextInt(4) == 0;
    }

    private void happened(StoredEvent stored) {
        EventFamily<?> family = EventFamilies.all().stream()
                .filter(each -> each.aggregate().equals(stored.stream().aggregate()))
                .findFirst()
                .orElseThrow();
        Object event =
                EventJson.read(stored.data(), family.recordOf(stored.type()).orElseThrow());
        ledger.enter(event, stored.actor());
        if (event instanceof BudgetEvent) {
            underWay.add(new ReceivedEvent(stored, event));
        }
    }
}
