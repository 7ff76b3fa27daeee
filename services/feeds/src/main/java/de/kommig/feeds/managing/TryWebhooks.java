package de.kommig.feeds.managing;

import de.kommig.contracts.json.KommigJson;
import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.contracts.webhook.WebhookEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.sending.Answer;
import de.kommig.feeds.sending.Posting;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.feeds.webhook.WebhookCommand;
import de.kommig.feeds.webhook.WebhookRejection;
import de.kommig.web.RejectedCommand;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Challenges who receives at an address, and sends tests. Without the challenge anybody who may add a webhook could point us at a stranger's server;
 * only who controls the server can say back what was sent there.
 */
@Component
public class TryWebhooks {

    private static final JsonMapper JSON = KommigJson.builder().build();
    private static final int WORD = 32;

    private final Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks;
    private final Posting posting;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TryWebhooks(Aggregates<Webhook, WebhookCommand, WebhookEvent> webhooks, Posting posting, Clock clock) {
        this.webhooks = webhooks;
        this.posting = posting;
        this.clock = clock;
    }

    /** What became of a challenge that has been carried out before. */
    public Optional<Outcome<Webhook>> repeated(UUID webhook, CommandContext context) {
        return webhooks.repeated(webhook, context);
    }

    /**
     * Sends a random word to the webhook's address and confirms the webhook when it comes back.
     *
     * @throws RejectedCommand (409) when something else comes back, or nothing
     */
    public Outcome<Webhook> challenge(Webhook.Present webhook, CommandContext context) {
        requireNotBanned(webhook);
        if (!webhook.confirmed()) {
            byte[] word = new byte[WORD];
            random.nextBytes(word);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(word);
            requireEcho(posting.post(webhook.id(), Probe.challenge(webhook, text, context.now())), text);
        }
        // Were the address another one by now, the settings would have another id, and the command would be rejected.
        return webhooks.handle(webhook.id(), new WebhookCommand.Confirm(webhook.settings()), context);
    }

    /**
     * Sends an event that is in no feed.
     *
     * @throws RejectedCommand (409) when the address has not been confirmed
     */
    public Answer test(Webhook.Present webhook) {
        requireNotBanned(webhook);
        if (!webhook.confirmed()) {
            throw new RejectedCommand(WebhookRejection.WEBHOOK_IS_NOT_CONFIRMED);
        }
        return posting.post(webhook.id(), Probe.test(webhook, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private static void requireNotBanned(Webhook.Present webhook) {
        if (webhook.disabled() == DisabledReason.BY_OPERATOR) {
            throw new RejectedCommand(WebhookRejection.WEBHOOK_IS_BANNED);
        }
    }

    private static void requireEcho(Answer answer, String word) {
        switch (answer) {
            case Answer.Unanswered it -> throw new RejectedCommand(new ChallengeNotAnswered(it.reason()));
            case Answer.Answered it -> {
                if (it.status() / 100 != 2) {
                    throw new RejectedCommand(new ChallengeNotAnswered("status " + it.status()));
                }
                if (!says(it.head(), word)) {
                    throw new RejectedCommand(new ChallengeNotAnswered("another word"));
                }
            }
        }
    }

    /** Either {@code {"challenge": "<word>"}} or the word alone. */
    private static boolean says(String head, String word) {
        if (head.strip().equals(word)) {
            return true;
        }
        try {
            return JSON.readTree(head).path("challenge").asString("").equals(word);
        } catch (JacksonException noJson) {
            return false;
        }
    }
}
