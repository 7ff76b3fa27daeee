package de.kommig.feeds.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebhookDeciderTest {

    private static final UUID WEBHOOK = UUID.randomUUID();
    private static final UUID FEED = UUID.randomUUID();
    private static final UUID FUNDER = UUID.randomUUID();
    private static final UUID SETTINGS = UUID.randomUUID();
    private static final UUID OTHER_SETTINGS = UUID.randomUUID();
    private static final Instant TOMORROW = Instant.parse("2027-01-02T00:00:00Z");
    private static final List<String> SUBMITTED = List.of("de.kommig.application.submitted.v1");

    private static final WebhookEvent ADDED = new WebhookEvent.Added(WEBHOOK, FEED, FUNDER, SETTINGS, SUBMITTED, 7);
    private static final WebhookEvent CONFIRMED = new WebhookEvent.Confirmed(WEBHOOK, FEED, FUNDER, SETTINGS);
    private static final WebhookEvent PAUSED = new WebhookEvent.Paused(WEBHOOK, FEED, FUNDER);
    private static final WebhookEvent RESUMED = new WebhookEvent.Resumed(WEBHOOK, FEED, FUNDER);
    private static final WebhookEvent ENABLED = new WebhookEvent.EnabledAgain(WEBHOOK, FEED, FUNDER);
    private static final WebhookEvent REMOVED = new WebhookEvent.Removed(WEBHOOK, FEED, FUNDER);

    @Test
    void a_webhook_is_added_once() {
        WebhookCommand add = new WebhookCommand.Add(WEBHOOK, FEED, FUNDER, SETTINGS, SUBMITTED, 7);
        assertThat(when(add)).isEqualTo(Decision.accepted(ADDED));
        assertThat(when(add, ADDED)).isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_ALREADY_ADDED));
        assertThat(when(add, ADDED, REMOVED)).isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_ALREADY_ADDED));
    }

    @Test
    void it_sends_only_after_its_address_is_confirmed() {
        assertThat(after(ADDED).condition()).isEqualTo(Condition.UNCONFIRMED);
        assertThat(when(new WebhookCommand.Confirm(SETTINGS), ADDED)).isEqualTo(Decision.accepted(CONFIRMED));
        assertThat(after(ADDED, CONFIRMED).condition()).isEqualTo(Condition.RUNNING);
        assertThat(when(new WebhookCommand.Confirm(SETTINGS), ADDED, CONFIRMED))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_ALREADY_CONFIRMED));
    }

    @Test
    void an_answer_from_the_address_before_confirms_nothing() {
        assertThat(when(new WebhookCommand.Confirm(SETTINGS), ADDED, changed(true)))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_HAS_CHANGED));
    }

    @Test
    void another_address_has_to_be_confirmed_and_other_types_have_not() {
        assertThat(when(new WebhookCommand.Change(OTHER_SETTINGS, List.of(), true), ADDED, CONFIRMED))
                .isEqualTo(Decision.accepted(changed(true)));
        assertThat(after(ADDED, CONFIRMED, changed(true)).condition()).isEqualTo(Condition.UNCONFIRMED);
        Webhook.Present sameAddress = after(ADDED, CONFIRMED, changed(false));
        assertThat(sameAddress.condition()).isEqualTo(Condition.RUNNING);
        assertThat(sameAddress.settings()).isEqualTo(OTHER_SETTINGS);
        assertThat(sameAddress.takes("de.kommig.application.voted.v1")).isTrue();
        assertThat(after(ADDED).takes("de.kommig.application.voted.v1")).isFalse();
    }

    @Test
    void a_new_secret_leaves_the_address_confirmed() {
        WebhookEvent rotated = new WebhookEvent.SecretRotated(WEBHOOK, FEED, FUNDER, OTHER_SETTINGS, TOMORROW);
        assertThat(when(new WebhookCommand.RotateSecret(OTHER_SETTINGS, TOMORROW), ADDED, CONFIRMED))
                .isEqualTo(Decision.accepted(rotated));
        Webhook.Present after = after(ADDED, CONFIRMED, rotated);
        assertThat(after.condition()).isEqualTo(Condition.RUNNING);
        assertThat(after.settings()).isEqualTo(OTHER_SETTINGS);
        assertThat(after.types()).isEqualTo(SUBMITTED);
    }

    @Test
    void its_funder_pauses_it_and_has_it_go_on() {
        assertThat(when(new WebhookCommand.Pause(), ADDED, CONFIRMED)).isEqualTo(Decision.accepted(PAUSED));
        assertThat(when(new WebhookCommand.Pause(), ADDED, CONFIRMED, PAUSED))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_PAUSED));
        assertThat(after(ADDED, CONFIRMED, PAUSED).condition()).isEqualTo(Condition.PAUSED);
        assertThat(when(new WebhookCommand.Resume(), ADDED, CONFIRMED, PAUSED)).isEqualTo(Decision.accepted(RESUMED));
        assertThat(when(new WebhookCommand.Resume(), ADDED, CONFIRMED, PAUSED, RESUMED))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_RUNNING));
        assertThat(when(new WebhookCommand.Resume(), ADDED))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_NOT_CONFIRMED));
    }

    @ParameterizedTest
    @EnumSource(
            value = DisabledReason.class,
            names = {"GONE", "GIVEN_UP"})
    void what_has_switched_itself_off_goes_on_when_its_funder_says_so(DisabledReason reason) {
        WebhookEvent disabled = disabled(reason);
        assertThat(when(new WebhookCommand.Disable(reason, null), ADDED, CONFIRMED))
                .isEqualTo(Decision.accepted(disabled));
        assertThat(when(new WebhookCommand.Disable(reason, null), ADDED, CONFIRMED, disabled))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_DISABLED));
        assertThat(after(ADDED, CONFIRMED, disabled).condition()).isEqualTo(Condition.DISABLED);
        assertThat(when(new WebhookCommand.Resume(), ADDED, CONFIRMED, PAUSED, disabled))
                .isEqualTo(Decision.accepted(ENABLED));
        assertThat(after(ADDED, CONFIRMED, PAUSED, disabled, ENABLED).condition())
                .isEqualTo(Condition.RUNNING);
    }

    @Test
    void what_the_operator_has_switched_off_only_the_operator_switches_on() {
        WebhookEvent banned = disabled(DisabledReason.BY_OPERATOR);
        assertThat(when(
                        new WebhookCommand.Disable(DisabledReason.BY_OPERATOR, null),
                        ADDED,
                        disabled(DisabledReason.GONE)))
                .isEqualTo(Decision.accepted(banned));
        assertThat(when(new WebhookCommand.Disable(DisabledReason.BY_OPERATOR, null), ADDED, banned))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_DISABLED));
        assertThat(when(new WebhookCommand.Resume(), ADDED, banned))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_BANNED));
        assertThat(when(new WebhookCommand.LiftBan(), ADDED, banned)).isEqualTo(Decision.accepted(ENABLED));
        assertThat(when(new WebhookCommand.LiftBan(), ADDED, disabled(DisabledReason.GONE)))
                .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_RUNNING));
    }

    @Test
    void what_is_given_up_is_noted_and_leaves_it_running() {
        WebhookEvent givenUp = new WebhookEvent.DeliveryGivenUp(WEBHOOK, FEED, FUNDER, 8, "application-1/3", 10);
        assertThat(when(new WebhookCommand.GiveUp(8, "application-1/3", 10), ADDED, CONFIRMED))
                .isEqualTo(Decision.accepted(givenUp));
        assertThat(after(ADDED, CONFIRMED, givenUp)).isEqualTo(after(ADDED, CONFIRMED));
    }

    @Test
    void after_its_end_nothing_can_be_asked_of_it() {
        assertThat(when(new WebhookCommand.Remove(), ADDED)).isEqualTo(Decision.accepted(REMOVED));
        for (WebhookCommand command : all()) {
            assertThat(when(command))
                    .as("%s before it is there", command)
                    .isEqualTo(Decision.rejected(WebhookRejection.NO_SUCH_WEBHOOK));
            assertThat(when(command, ADDED, REMOVED))
                    .as("%s after its end", command)
                    .isEqualTo(Decision.rejected(WebhookRejection.WEBHOOK_IS_REMOVED));
        }
    }

    private static List<WebhookCommand> all() {
        return List.of(
                new WebhookCommand.Confirm(SETTINGS),
                new WebhookCommand.Change(SETTINGS, List.of(), false),
                new WebhookCommand.RotateSecret(SETTINGS, TOMORROW),
                new WebhookCommand.Pause(),
                new WebhookCommand.Resume(),
                new WebhookCommand.Disable(DisabledReason.GONE, null),
                new WebhookCommand.LiftBan(),
                new WebhookCommand.GiveUp(1, "application-1/1", 10),
                new WebhookCommand.Remove());
    }

    private static WebhookEvent changed(boolean moved) {
        return new WebhookEvent.Changed(WEBHOOK, FEED, FUNDER, OTHER_SETTINGS, List.of(), moved);
    }

    private static WebhookEvent disabled(DisabledReason reason) {
        return new WebhookEvent.Disabled(WEBHOOK, FEED, FUNDER, reason);
    }

    private static Webhook.Present after(WebhookEvent... given) {
        return (Webhook.Present) WebhookDecider.DECIDER.stateAfter(List.of(given));
    }

    private static Decision<WebhookEvent> when(WebhookCommand command, WebhookEvent... given) {
        return WebhookDecider.DECIDER.decide().apply(WebhookDecider.DECIDER.stateAfter(List.of(given)), command);
    }
}
