package de.kommig.applications.working;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.InvalidInput;
import de.kommig.web.KeyReused;
import de.kommig.web.RejectedCommand;
import de.kommig.web.StaleVersion;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Writes drafts. A patch goes into the draft and into no event; see {@link Sealing} for how it gets from there into a submission and never in between
 * the two.
 */
@Component
public class OpenDrafts {

    private static final int ATTEMPTS = 20;

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Drafts drafts;
    private final Taking taking;
    private final Sealing sealing;

    OpenDrafts(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Drafts drafts,
            Taking taking,
            Sealing sealing) {
        this.applications = applications;
        this.drafts = drafts;
        this.taking = taking;
        this.sealing = sealing;
    }

    /** Whether it can be written in this state. */
    public static boolean isOpen(Application state) {
        return state instanceof Application.Draft
                || state instanceof Application.Invited
                || state instanceof Application.Returned;
    }

    /** The draft as it is now. */
    public WorkingDraft current(Versioned<Application> now, Application.Begun application) {
        return drafts.find(application.parties().application())
                .map(draft -> taking.upTo(now.version(), draft, null))
                .orElseGet(() -> taking.begin(now, application, null));
    }

    /** Whether somebody is handing it in right now, or was when the platform stopped. */
    public boolean isBeingHandedIn(Versioned<Application> now, Application.Begun application) {
        return current(now, application).seal() != null;
    }

    /** What somebody has written as a whole, in an event, becomes the draft. */
    public void takeIn(UUID id, UUID by) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Versioned<Application> now = applications.load(id);
            if (!(now.state() instanceof Application.Begun application)) {
                return;
            }
            Optional<WorkingDraft> stored = drafts.find(id);
            boolean done = stored.isEmpty()
                    ? drafts.insert(taking.begin(now, application, by))
                    : stored.get().version() >= now.version()
                            || drafts.replace(stored.get().revision(), taking.upTo(now.version(), stored.get(), by));
            if (done) {
                return;
            }
        }
        throw contention(id);
    }

    /**
     * Writes into an application, once however often the patch is sent.
     *
     * @param allowed gives the application back if the author may write it, and throws otherwise
     * @param context its expected version is the draft's revision
     * @throws RejectedCommand when it cannot be written now, or says too much
     */
    public Saved write(UUID id, Patch patch, Function<Application, Application.Begun> allowed, CommandContext context) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Versioned<Application> now = applications.load(id);
            Application.Begun application = allowed.apply(now.state());
            if (!isOpen(application)) {
                throw new RejectedCommand(ApplicationRejection.because(application));
            }
            Optional<WorkingDraft> stored = drafts.find(id);
            if (stored.isEmpty()) {
                // Once more, with a state that is newer than the draft: only then does the draft tell what happens from
                // here on.
                insert(now, application);
                continue;
            }
            WorkingDraft draft = taking.upTo(now.version(), stored.get(), null);
            if (draft.version() > now.version()) {
                continue;
            }
            if (draft.isSealedAt(now.version())) {
                sealing.breakOpen(draft, application, context);
                continue;
            }
            check(draft, patch, context);
            Merged merged = Merging.merge(draft, patch);
            if (merged.draft().equals(draft) || drafts.replace(stored.get().revision(), Limits.kept(merged.draft()))) {
                return new Saved(application, merged);
            }
        }
        throw contention(id);
    }

    private void insert(Versioned<Application> now, Application.Begun application) {
        UUID id = application.parties().application();
        drafts.insert(taking.begin(now, application, null));
        if (!isOpen(applications.load(id).state())) {
            // What has ended in between has no draft; what has been handed in gets one when it is sent back.
            drafts.remove(id);
        }
    }

    private static void check(WorkingDraft draft, Patch patch, CommandContext context) {
        if (patch.command() != null && isUsedOtherwise(draft, patch.command(), context)) {
            throw new KeyReused();
        }
        if (patch.command() != null && draft.commands().contains(patch.command())) {
            return;
        }
        if (patch.base() > draft.revision()) {
            throw new InvalidInput("/base", "revision-unknown");
        }
        if (context.isStaleAt(draft.revision())) {
            throw new StaleVersion(draft.revision());
        }
    }

    private static boolean isUsedOtherwise(WorkingDraft draft, String command, CommandContext context) {
        return draft.commands().stream()
                .anyMatch(one -> one.startsWith(context.commandId().toString()) && !one.equals(command));
    }

    private static TooMuchContention contention(UUID id) {
        return new TooMuchContention(new StreamId(EventFamilies.APPLICATIONS.aggregate(), id));
    }
}
