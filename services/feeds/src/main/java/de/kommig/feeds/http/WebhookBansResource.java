package de.kommig.feeds.http;

import de.kommig.contracts.webhook.DisabledReason;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.managing.BanWebhooks;
import de.kommig.feeds.webhook.Condition;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.web.Answers;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Webhooks of all funders, for KomMig, when somebody complains about what they are sent. */
@RestController
@RequestMapping("/api/webhooks")
class WebhookBansResource {

    private final BanWebhooks bans;

    WebhookBansResource(BanWebhooks bans) {
        this.bans = bans;
    }

    /** Webhooks, the oldest first. */
    record FoundBody(List<FoundWebhook> items) {}

    /**
     * A webhook as KomMig sees it: no path, no secret.
     *
     * @param funder whose it is
     * @param host where its receiver is
     * @param condition whether it sends, and if not, why
     * @param disabled why it is switched off, if it is
     */
    record FoundWebhook(
            UUID id,
            UUID funder,
            String host,
            Condition condition,
            @Nullable DisabledReason disabled) {}

    /**
     * The webhooks that lead to a host.
     *
     * @param host its name or address, as it stands in the webhooks' addresses
     */
    @GetMapping
    FoundBody webhooks(@RequestParam @NotBlank String host) {
        return new FoundBody(bans.leadingTo(host).stream().map(this::found).toList());
    }

    /** Switches a webhook off. Its funder is told, and cannot switch it on again; what it has not sent stays in the feed. */
    @PutMapping("/{webhook}/ban")
    ResponseEntity<FoundWebhook> ban(@PathVariable UUID webhook, CommandContext context) {
        return Answers.ok(bans.ban(webhook, context), this::found);
    }

    /** Lets a webhook send again that has been switched off here; it goes on where it stopped. */
    @DeleteMapping("/{webhook}/ban")
    ResponseEntity<FoundWebhook> lift(@PathVariable UUID webhook, CommandContext context) {
        return Answers.ok(bans.lift(webhook, context), this::found);
    }

    private FoundWebhook found(Webhook state) {
        Webhook.Present it = (Webhook.Present) state;
        return new FoundWebhook(it.id(), it.funder(), bans.host(it), it.condition(), it.disabled());
    }
}
