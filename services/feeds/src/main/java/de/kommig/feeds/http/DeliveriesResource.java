package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.delivering.Delivery;
import de.kommig.feeds.delivering.Replay;
import de.kommig.feeds.delivering.WebhookLog;
import de.kommig.web.Caller;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.Versionless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What has become of deliveries to a webhook, and making some once more. */
@RestController
@RequestMapping("/api/feeds/{feed}/webhooks/{webhook}")
class DeliveriesResource {

    private final WebhookLog log;

    DeliveriesResource(WebhookLog log) {
        this.log = log;
    }

    /**
     * What to send once more.
     *
     * @param from number of the first entry
     * @param to number of the last one; at most 10,000 at once
     */
    record ReplayInput(
            @NotNull @Min(1) Long from, @NotNull @Min(1) Long to) {}

    /** What is being sent once more. */
    record ReplayBody(UUID id, long from, long to) {}

    /**
     * Deliveries to a webhook, the newest first. What has been delivered is known for 30 days; what waits or has been given up until it arrives.
     *
     * @param state only those that wait, have been delivered, or have been given up
     */
    @GetMapping("/deliveries")
    Page<DeliverySheet> deliveries(
            @PathVariable UUID feed,
            @PathVariable UUID webhook,
            @RequestParam Optional<Delivery.State> state,
            PageRequest page,
            Caller caller) {
        Page<Delivery> found = log.newest(feed, webhook, state, page, caller);
        return new Page<>(found.items().stream().map(DeliverySheet::of).toList(), found.next());
    }

    /** What has become of one entry of the feed at this webhook, with the latest attempts. 404 when nothing is known of it, or no longer. */
    @GetMapping("/deliveries/{sequence}")
    DeliverySheet delivery(
            @PathVariable UUID feed, @PathVariable UUID webhook, @PathVariable long sequence, Caller caller) {
        return DeliverySheet.of(log.one(feed, webhook, sequence, caller));
    }

    /** Has an entry sent once more, with the same id and text: one that has been given up, one that waits, or one that got lost behind the receiver. */
    @PostMapping("/deliveries/{sequence}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Versionless
    ReplayBody replay(
            @PathVariable UUID feed,
            @PathVariable UUID webhook,
            @PathVariable long sequence,
            Caller caller,
            CommandContext context) {
        return body(log.again(feed, webhook, sequence, caller, context));
    }

    /** Has a part of the feed sent once more, in the order of each case, as far as the webhook takes it. Done when the webhook is not paused or disabled. */
    @PostMapping("/replays")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Versionless
    ReplayBody replay(
            @PathVariable UUID feed,
            @PathVariable UUID webhook,
            @Valid @RequestBody ReplayInput input,
            Caller caller,
            CommandContext context) {
        return body(log.again(feed, webhook, input.from(), input.to(), caller, context));
    }

    private static ReplayBody body(Replay wanted) {
        return new ReplayBody(wanted.id(), wanted.next(), wanted.to());
    }
}
