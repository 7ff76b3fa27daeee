package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.feed.Feed;
import de.kommig.feeds.managing.ManageWebhooks;
import de.kommig.feeds.managing.TryWebhooks;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.webhook.Webhook;
import de.kommig.web.Answers;
import de.kommig.web.Caller;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tries out whether a webhook's receiver answers. */
@RestController
@RequestMapping("/api/feeds/{feed}/webhooks/{webhook}")
class WebhookTrialsResource {

    private final OpenFeeds open;
    private final ManageWebhooks manage;
    private final TryWebhooks trials;
    private final WebhookSheets sheets;

    WebhookTrialsResource(OpenFeeds open, ManageWebhooks manage, TryWebhooks trials, WebhookSheets sheets) {
        this.open = open;
        this.manage = manage;
        this.trials = trials;
        this.sheets = sheets;
    }

    /**
     * Sends {@code de.kommig.webhook.challenge.v1} to the webhook's address, which has to answer 2xx and say {@code data.challenge} back: alone, or
     * as the member {@code challenge} of a JSON object. Then the webhook is confirmed and begins to send.
     */
    @PostMapping("/challenge")
    ResponseEntity<WebhookSheet> challenge(
            @PathVariable UUID feed, @PathVariable UUID webhook, Caller caller, CommandContext context) {
        Feed.Open own = open.own(feed, caller);
        var outcome =
                trials.repeated(webhook, context).orElseGet(() -> trials.challenge(present(own, webhook), context));
        return Answers.ok(outcome, sheets::withoutSecret);
    }

    /** Sends {@code de.kommig.webhook.test.v1} to the webhook's address and says what came back. Each request is a test of its own. */
    @ApiResponse(responseCode = "200", description = "OK", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", ref = "#/components/responses/Problem409")
    @PostMapping("/test")
    TestResult test(@PathVariable UUID feed, @PathVariable UUID webhook, Caller caller) {
        return TestResult.of(trials.test(present(open.own(feed, caller), webhook)));
    }

    private Webhook.Present present(Feed.Open feed, UUID webhook) {
        return (Webhook.Present) manage.find(feed, webhook).state();
    }
}
