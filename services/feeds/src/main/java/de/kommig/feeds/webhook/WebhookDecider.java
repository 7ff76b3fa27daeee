package de.kommig.feeds.webhook;

import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.feeds.webhook.Webhook.Present;

/**
 * The rules of a webhook: it sends nothing before its address is confirmed, its funder stops it and has it go on, and what has failed for good
 * switches it off.
 */
public final class WebhookDecider {

    public static final Decider<Webhook, WebhookCommand, WebhookEvent> DECIDER =
            new Decider<>(new Webhook.None(), WebhookEvolution::after, WebhookDecider::decide);

    private WebhookDecider() {}

    private static Decision<WebhookEvent> decide(Webhook state, WebhookCommand command) {
        if (command instanceof WebhookCommand.Add it) {
            return state instanceof Webhook.None
                    ? accepted(new WebhookEvent.Added(
                            it.webhook(), it.feed(), it.funder(), it.settings(), it.types(), it.after()))
                    : rejected(WebhookRejection.WEBHOOK_ALREADY_ADDED);
        }
        return switch (state) {
            case Webhook.None none -> rejected(WebhookRejection.NO_SUCH_WEBHOOK);
            case Webhook.Removed removed -> rejected(WebhookRejection.WEBHOOK_IS_REMOVED);
            case Present present -> decide(present, command);
        };
    }

    private static Decision<WebhookEvent> decide(Present it, WebhookCommand command) {
        return switch (command) {
            case WebhookCommand.Add add -> rejected(WebhookRejection.WEBHOOK_ALREADY_ADDED);
            case WebhookCommand.Confirm confirm -> confirm(it, confirm);
            case WebhookCommand.Change change ->
                accepted(new WebhookEvent.Changed(
                        it.id(), it.feed(), it.funder(), change.settings(), change.types(), change.moved()));
            case WebhookCommand.RotateSecret rotate ->
                accepted(new WebhookEvent.SecretRotated(
                        it.id(), it.feed(), it.funder(), rotate.settings(), rotate.previousUntil()));
            case WebhookCommand.Pause pause -> pause(it);
            case WebhookCommand.Resume resume -> resume(it);
            case WebhookCommand.Disable disable -> disable(it, disable);
            case WebhookCommand.LiftBan lift ->
                it.disabled() == DisabledReason.BY_OPERATOR
                        ? accepted(new WebhookEvent.EnabledAgain(it.id(), it.feed(), it.funder()))
                        : rejected(WebhookRejection.WEBHOOK_IS_RUNNING);
            case WebhookCommand.GiveUp up ->
                accepted(new WebhookEvent.DeliveryGivenUp(
                        it.id(), it.feed(), it.funder(), up.sequence(), up.event(), up.attempts()));
            case WebhookCommand.Remove remove -> accepted(new WebhookEvent.Removed(it.id(), it.feed(), it.funder()));
        };
    }

    private static Decision<WebhookEvent> confirm(Present it, WebhookCommand.Confirm command) {
        if (!command.settings().equals(it.settings())) {
            return rejected(WebhookRejection.WEBHOOK_HAS_CHANGED);
        }
        return it.confirmed()
                ? rejected(WebhookRejection.WEBHOOK_ALREADY_CONFIRMED)
                : accepted(new WebhookEvent.Confirmed(it.id(), it.feed(), it.funder(), it.settings()));
    }

    private static Decision<WebhookEvent> pause(Present it) {
        return it.paused()
                ? rejected(WebhookRejection.WEBHOOK_IS_PAUSED)
                : accepted(new WebhookEvent.Paused(it.id(), it.feed(), it.funder()));
    }

    private static Decision<WebhookEvent> resume(Present it) {
        if (it.disabled() == DisabledReason.BY_OPERATOR) {
            return rejected(WebhookRejection.WEBHOOK_IS_BANNED);
        }
        if (it.disabled() != null) {
            return accepted(new WebhookEvent.EnabledAgain(it.id(), it.feed(), it.funder()));
        }
        if (it.paused()) {
            return accepted(new WebhookEvent.Resumed(it.id(), it.feed(), it.funder()));
        }
        // What keeps it from sending is that nobody has answered the challenge.
        return rejected(
                it.confirmed() ? WebhookRejection.WEBHOOK_IS_RUNNING : WebhookRejection.WEBHOOK_IS_NOT_CONFIRMED);
    }

    /** What who runs the platform says outweighs what has happened by itself. */
    private static Decision<WebhookEvent> disable(Present it, WebhookCommand.Disable command) {
        DisabledReason reason = command.reason();
        if (command.settings() != null && !command.settings().equals(it.settings())) {
            return rejected(WebhookRejection.WEBHOOK_HAS_CHANGED);
        }
        boolean stronger = reason == DisabledReason.BY_OPERATOR && it.disabled() != DisabledReason.BY_OPERATOR;
        return it.disabled() == null || stronger
                ? accepted(new WebhookEvent.Disabled(it.id(), it.feed(), it.funder(), reason))
                : rejected(WebhookRejection.WEBHOOK_IS_DISABLED);
    }
}
