package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationHistories.PARTIES;
import static de.kommig.applications.application.ApplicationHistories.PROPOSAL;
import static de.kommig.applications.application.ApplicationHistories.PROPOSER;
import static de.kommig.applications.application.ApplicationHistories.VOTE;
import static de.kommig.applications.application.ApplicationHistories.ref;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.DecisionOutcome;
import de.kommig.contracts.application.ReminderKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApplicationEvolutionTest {

    private static final Money AMOUNT = Money.euros("1.00");

    private static final List<ApplicationEvent> ONE_OF_EACH = List.of(
            new ApplicationEvent.Drafted(PARTIES, "t", AMOUNT, ref("x")),
            new ApplicationEvent.Edited(PARTIES, "t", AMOUNT, ref("x")),
            new ApplicationEvent.OutlineSubmitted(PARTIES, "t", AMOUNT, ref("x")),
            new ApplicationEvent.Invited(PARTIES, ApplicationHistories.CLOSES),
            new ApplicationEvent.Invited(PARTIES, ApplicationHistories.CLOSES, ApplicationHistories.CLOSES),
            new ApplicationEvent.OutlineReminded(PARTIES, ApplicationHistories.CLOSES),
            new ApplicationEvent.OutlineDeclined(PARTIES, ref("x")),
            new ApplicationEvent.Submitted(PARTIES, "t", AMOUNT, ref("x")),
            new ApplicationEvent.Returned(PARTIES, ref("x"), ApplicationHistories.CLOSES),
            new ApplicationEvent.Reminded(PARTIES, ReminderKind.OVERDUE, 1, ApplicationHistories.CLOSES),
            new ApplicationEvent.Reminded(PARTIES, ReminderKind.DUE_SOON, 2, ApplicationHistories.CLOSES),
            new ApplicationEvent.DraftReminded(PARTIES, ApplicationHistories.CLOSES),
            new ApplicationEvent.Resubmitted(PARTIES, "t", AMOUNT, ref("x")),
            new ApplicationEvent.Admitted(PARTIES, 3, 2),
            new ApplicationEvent.ReviewStarted(PARTIES),
            new ApplicationEvent.Voted(PARTIES, VOTE),
            new ApplicationEvent.Withdrawn(PARTIES, null),
            new ApplicationEvent.Approved(PARTIES, AMOUNT, null),
            new ApplicationEvent.Rejected(PARTIES, ref("x")),
            new ApplicationEvent.Waitlisted(PARTIES, 1, null),
            new ApplicationEvent.DecisionProposed(
                    PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.WAITLISTED, null, 1, null),
            new ApplicationEvent.DecisionProposed(
                    PARTIES, PROPOSAL, PROPOSER, DecisionOutcome.APPROVED, null, null, null),
            new ApplicationEvent.DecisionProposalDeclined(PARTIES, PROPOSAL, ref("x")));

    @Test
    void any_events_in_any_order_make_some_state_and_never_an_error() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            List<ApplicationEvent> events = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                events.add(ONE_OF_EACH.get(random.nextInt(ONE_OF_EACH.size())));
            }
            assertThatCode(() -> ApplicationDecider.DECIDER.stateAfter(events))
                    .as("seed %d: %s", seed, events)
                    .doesNotThrowAnyException();
        }
    }
}
