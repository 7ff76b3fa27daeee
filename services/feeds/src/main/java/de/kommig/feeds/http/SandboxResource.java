package de.kommig.feeds.http;

import de.kommig.eventstore.handling.CommandContext;
import de.kommig.feeds.opening.OpenFeeds;
import de.kommig.feeds.rehearsing.Rehearsing;
import de.kommig.web.Caller;
import de.kommig.web.Versionless;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Made-up applications, to try a receiving system on. */
@RestController
class SandboxResource {

    private final OpenFeeds open;
    private final Rehearsing rehearsing;

    SandboxResource(OpenFeeds open, Rehearsing rehearsing) {
        this.open = open;
        this.rehearsing = rehearsing;
    }

    /**
     * Makes up an application and puts all that happens to it into a feed for trying out, from the submission to the decision and, when it is
     * approved, from the notice to the accepted proof of use. It comes by pull, stream and webhook like real ones.
     *
     * @param feed one that was opened with {@code sandbox}
     */
    @Versionless
    @PostMapping("/api/feeds/{feed}/sandbox/applications")
    RehearsalSheet makeUp(
            @PathVariable UUID feed, @Valid @RequestBody RehearsalInput input, Caller caller, CommandContext context) {
        return RehearsalSheet.of(rehearsing.begin(open.own(feed, caller), input.outcome(), input.pace(), context));
    }
}
