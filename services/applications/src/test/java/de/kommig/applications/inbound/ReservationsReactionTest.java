package de.kommig.applications.inbound;

import static de.kommig.applications.Cast.SERVICE;
import static de.kommig.applications.Cast.ok;
import static de.kommig.applications.Cast.path;
import static de.kommig.applications.Cast.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kommig.applications.Cast;
import de.kommig.applications.committing.CommittingMoney;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.Parties;
import de.kommig.contracts.Vote;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.store.StoredEvent;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is left when the process dies between the reservation and the approval. */
class ReservationsReactionTest {

    private static final Money AMOUNT = Money.euros("5000.00");

    private final Cast cast = new Cast();
    private final UUID member = UUID.randomUUID();

    /** As far as an approval gets before the crash. */
    private void reserve(Parties parties, @Nullable UUID proposal) {
        SERVICE.bean(CommittingMoney.class)
                .reserve(
                        new ApplicationEvent.Approved(parties, AMOUNT, null),
                        proposal,
                        new CommandContext(
                                UUID.randomUUID(),
                                "digest",
                                member.toString(),
                                "run",
                                Instant.now(),
                                OptionalLong.empty()));
    }

    @Test
    void an_approval_that_broke_off_is_finished_as_the_same_command_of_the_same_person() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(2, 0, 0));

        reserve(cast.parties(id), null);

        awaitState(id, "approved");
        StoredEvent approved =
                SERVICE.storedWithAttributes(EventFamilies.APPLICATIONS, id).getLast();
        StoredEvent reserved = SERVICE.storedWithAttributes(EventFamilies.BUDGETS, cast.callOf(id))
                .getLast();
        assertThat(approved.actor()).isEqualTo(member.toString());
        assertThat(approved.causationId()).isEqualTo(reserved.causationId());
    }

    @Test
    void an_application_that_was_withdrawn_at_that_moment_does_not_get_the_money() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(2, 0, 0));
        Parties parties = cast.parties(id);
        ok(cast.applicant().post(path(id) + "/withdrawal"));

        reserve(parties, null);

        awaitReleased(parties);
        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("withdrawn");
    }

    @Test
    void nor_does_one_that_was_rejected_from_the_waiting_list() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(2, 0, 0));
        ok(cast.funder().post(path(id) + "/decision", "{\"outcome\": \"waitlisted\", \"rank\": 1}"));
        ok(cast.funder().post(path(id) + "/decision", """
                {"outcome": "rejected", "reasons": "Keine Mittel.", "nextSteps": "Im Mai wieder."}
                """));

        reserve(cast.parties(id), null);

        awaitReleased(cast.parties(id));
        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("rejected");
    }

    @Test
    void nor_does_one_whose_proposed_decision_is_another_by_now() {
        UUID id = cast.voted(cast.publishedCallForTwo(), Vote.of(2, 0, 0));

        reserve(cast.parties(id), UUID.randomUUID());

        awaitReleased(cast.parties(id));
        assertThat(state(cast.applicant().get(path(id)))).isEqualTo("voted");
    }

    @Test
    void an_event_that_is_delivered_twice_is_done_once() {
        UUID id = cast.voted(cast.publishedCall(), Vote.of(2, 0, 0));
        Parties parties = cast.parties(id);
        ok(cast.funder()
                .post(
                        path(id) + "/decision",
                        "{\"outcome\": \"approved\", \"amount\": {\"amount\": \"5000.00\", \"currency\": \"EUR\"}}"));
        StoredEvent reserved = SERVICE.storedWithAttributes(EventFamilies.BUDGETS, parties.call())
                .getLast();
        int events = SERVICE.stored(EventFamilies.APPLICATIONS, id).size();

        ReservationsReaction reaction = SERVICE.bean(ReservationsReaction.class);
        var again = new ReceivedEvent(reserved, new BudgetEvent.Reserved(parties, AMOUNT, null, null));
        reaction.react(again);
        reaction.react(again);

        assertThat(SERVICE.stored(EventFamilies.APPLICATIONS, id)).hasSize(events);
        assertThat(SERVICE.stored(EventFamilies.BUDGETS, parties.call())).hasSize(1);
    }

    private void awaitReleased(Parties parties) {
        await().untilAsserted(() -> assertThat(SERVICE.stored(EventFamilies.BUDGETS, parties.call()))
                .last()
                .isEqualTo(new BudgetEvent.Released(parties, AMOUNT)));
        assertThat(cast.budget(parties.call()).get("reserved").get("amount").asString())
                .isEqualTo("0.00");
    }

    private void awaitState(UUID id, String expected) {
        await().untilAsserted(
                        () -> assertThat(state(cast.applicant().get(path(id)))).isEqualTo(expected));
    }
}
