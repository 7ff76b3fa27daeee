package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.guarding.AllowedAddresses;
import de.kommig.feeds.log.Feeds;
import de.kommig.feeds.managing.KnownWebhooks;
import de.kommig.feeds.managing.ManageWebhooks;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import de.kommig.web.NameUuid;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The webhooks of a funder's feed. */
@RestController
@RequestMapping("/api/feeds/{feed}/webhooks")
class WebhooksResource {

    private final OpenFeeds open;
    private final Feeds feeds;
    private final ManageWebhooks manage;
    private final KnownWebhooks known;
    private final WebhookSheets sheets;
    private final AllowedAddresses allowed;
    private final Cursors cursors;

    WebhooksResource(
            OpenFeeds open,
            Feeds feeds,
            ManageWebhooks manage,
            KnownWebhooks known,
            WebhookSheets sheets,
            AllowedAddresses allowed,
            Cursors cursors) {
        this.open = open;
        this.feeds = feeds;
        this.manage = manage;
        this.known = known;
        this.sheets = sheets;
        this.allowed = allowed;
        this.cursors = cursors;
    }

    /** The webhooks of a feed, the oldest first. */
    record WebhooksBody(List<WebhookSheet> items) {}

    /**
     * Adds a webhook. It sends nothing before its address is confirmed: configure the receiver with the secret, or with the public key, and have it
     * challenged. The secret is in this answer and in no other; the same request with the same {@code Idempotency-Key} is the same answer until
     * address or secret have been replaced, and then one without the secret.
     */
    @PostMapping
    ResponseEntity<WebhookSheet> add(
            @PathVariable UUID feed, @Valid @RequestBody WebhookInput input, Caller caller, CommandContext context) {
        Feed.Open own = open.own(feed, caller);
        List<String> types = WebhookInput.checked(input.url(), input.types(), allowed);
        UUID id = NameUuid.of("webhook", context.commandId().toString());
        long after = input.after() == null ? feeds.last(own.id()) : cursors.inBody("/after", input.after(), own.id());
        var outcome = manage.add(own, id, input.url(), types, after, context);
        return Answers.created(outcome, "/api/feeds/" + feed + "/webhooks/{id}", id, sheets::withSecret);
    }

    /** The webhooks of a feed, the oldest first, without their secrets. */
    @GetMapping
    WebhooksBody webhooks(@PathVariable UUID feed, Caller caller) {
        return new WebhooksBody(known.of(open.own(feed, caller).id()).stream()
                .flatMap(webhook -> sheets.known(webhook).stream())
                .toList());
    }

    /** A webhook, without its secret. */
    @GetMapping("/{webhook}")
    ResponseEntity<WebhookSheet> webhook(@PathVariable UUID feed, @PathVariable UUID webhook, Caller caller) {
        return Answers.found(manage.find(open.own(feed, caller), webhook), sheets::withoutSecret);
    }

    /** Changes address or types of a webhook. A new address has to be confirmed before anything else is sent there. */
    @PutMapping("/{webhook}")
    ResponseEntity<WebhookSheet> change(
            @PathVariable UUID feed,
            @PathVariable UUID webhook,
            @Valid @RequestBody WebhookInput.ChangeInput input,
            Caller caller,
            CommandContext context) {
        Feed.Open own = open.own(feed, caller);
        List<String> types = WebhookInput.checked(input.url(), input.types(), allowed);
        return sheet(manage.change(own, webhook, input.url(), types, context));
    }

    /** Removes a webhook; address and secrets are deleted. */
    @DeleteMapping("/{webhook}")
    ResponseEntity<Void> remove(
            @PathVariable UUID feed, @PathVariable UUID webhook, Caller caller, CommandContext context) {
        return Answers.done(manage.remove(open.own(feed, caller), webhook, context));
    }

    /** Pauses a webhook: nothing is sent until it is resumed. */
    @PostMapping("/{webhook}/pause")
    ResponseEntity<WebhookSheet> pause(
            @PathVariable UUID feed, @PathVariable UUID webhook, Caller caller, CommandContext context) {
        return sheet(manage.pause(open.own(feed, caller), webhook, context));
    }

    /** Has a webhook go on where it stopped, whether it was paused or has been switched off. */
    @PostMapping("/{webhook}/resumption")
    ResponseEntity<WebhookSheet> resume(
            @PathVariable UUID feed, @PathVariable UUID webhook, Caller caller, CommandContext context) {
        return sheet(manage.resume(open.own(feed, caller), webhook, context));
    }

    /** Signs with a new secret, which is in this answer and in no other, and for a while with the one before, too. */
    @PostMapping("/{webhook}/secrets")
    ResponseEntity<WebhookSheet> rotate(
            @PathVariable UUID feed,
            @PathVariable UUID webhook,
            @Valid @RequestBody RotationInput input,
            Caller caller,
            CommandContext context) {
        return Answers.ok(manage.rotate(open.own(feed, caller), webhook, input.overlap(), context), sheets::withSecret);
    }

    private ResponseEntity<WebhookSheet> sheet(Outcome<Webhook> outcome) {
        return Answers.ok(outcome, sheets::withoutSecret);
    }
}
