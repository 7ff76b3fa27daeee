package de.kommig.benchmarks.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.benchmarks.loading.Acknowledgement;
import de.kommig.benchmarks.loading.Ledger;
import de.kommig.benchmarks.loading.LoadedApplication;
import de.kommig.benchmarks.loading.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromiseCheckTest {

    private final Story story = Story.untilApproval();
    private final Map<String, RecordedEvent> stored = story.byId();
    private final Ledger ledger = new Ledger();

    PromiseCheckTest() {
        acknowledged(Step.PUBLISH_CALL, Story.CALL.toString(), 1);
        acknowledged(Step.DRAFT, Story.APPLICATION.toString(), 1);
        acknowledged(Step.SUBMIT, Story.APPLICATION.toString(), 2);
        acknowledged(Step.ADMIT, Story.APPLICATION.toString(), 3);
        acknowledged(Step.ASSIGN, Story.APPLICATION.toString(), 2);
        acknowledged(Step.ACCEPT, Story.APPLICATION.toString(), 3);
        acknowledged(Step.REVIEW, Story.APPLICATION.toString(), 4);
        acknowledged(Step.CLOSE, Story.APPLICATION.toString(), 5);
        acknowledged(Step.APPROVE, Story.APPLICATION.toString(), 6);
        ledger.loaded(
                new LoadedApplication("g", Story.APPLICATION, Story.CALL, Story.FUNDER, Story.ORGANISATION, true));
    }

    @Test
    void what_was_acknowledged_and_what_the_services_added_is_all_there_is() {
        assertThat(findings()).isEmpty();
        assertThat(PromiseCheck.reactions(stored.values())).isEqualTo(3);
    }

    @Test
    void an_acknowledged_event_that_is_not_stored_is_found() {
        stored.remove(story.event("round", 4).id());

        assertThat(findings()).singleElement().asString().contains("was acknowledged and is missing");
    }

    @Test
    void an_event_of_another_type_than_was_acknowledged_is_found() {
        RecordedEvent approved = story.event("application", 6);
        stored.put(approved.id(), Story.with(approved, "type", "de.kommig.application.rejected.v1"));

        assertThat(findings()).singleElement().asString().contains("is de.kommig.application.rejected.v1");
    }

    @Test
    void an_event_that_nobody_acknowledged_is_found() {
        RecordedEvent second = Story.with(
                Story.with(story.event("application", 1), "id", "application-x/0000000001"),
                "partitionkey",
                "application-x");
        stored.put(second.id(), second);

        assertThat(findings()).singleElement().asString().contains("was never acknowledged");
    }

    @Test
    void a_reaction_that_did_not_happen_is_found() {
        stored.remove(story.event("application", 5).id());

        assertThat(findings())
                .singleElement()
                .asString()
                .contains("missing application-")
                .contains("voted");
    }

    @Test
    void a_reaction_that_happened_twice_is_found() {
        RecordedEvent opened = story.event("round", 1);
        RecordedEvent again =
                Story.with(Story.with(opened, "id", opened.stream() + "/0000000006"), "sequence", "0000000006");
        stored.put(again.id(), again);

        assertThat(findings()).singleElement().asString().contains("happened 2 times");
    }

    @Test
    void what_was_sent_and_never_answered_may_be_there_or_not() {
        RecordedEvent open =
                Story.with(Story.with(story.event("call", 1), "id", "call-y/0000000002"), "partitionkey", "call-y");
        RecordedEvent unanswered = Story.with(open, "sequence", "0000000002");
        stored.put(unanswered.id(), unanswered);
        assertThat(findings()).hasSize(1);

        ledger.inDoubt("call-y");
        assertThat(findings()).isEmpty();
    }

    @Test
    void two_different_promises_of_one_event_are_found() {
        acknowledged(Step.REJECT, Story.APPLICATION.toString(), 6);

        assertThat(findings()).singleElement().asString().contains("acknowledged twice");
    }

    private List<String> findings() {
        return PromiseCheck.check(ledger, stored).first();
    }

    private void acknowledged(Step step, String id, long version) {
        ledger.acknowledged(new Acknowledgement(step.stream(id), version, step, Story.REVIEWER, 0));
    }
}
