package de.kommig.applications.working;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.TooMuchContention;
import de.kommig.eventstore.handling.Versioned;
import de.kommig.eventstore.store.StreamId;
import de.kommig.web.RejectedCommand;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Closes a draft while it is handed in, so that what is submitted is what is there. The seal names the version of the application on which the
 * submission is decided, and counts until that version is past: either the submission comes next, then the application is not open any more; or
 * something else does, then the submission is decided anew and seals again. Who finds a seal that its owner has left (a crash between the seal and
 * the event) makes something else come next, and by that takes the version away from an owner who is merely slow.
 */
@Component
public class Sealing {

    /** Longer than a submission takes; what is broken open earlier is only submitted anew. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int ATTEMPTS = 20;
    private static final ProposalText NOTHING = new ProposalText("", Map.of());

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Drafts drafts;
    private final Taking taking;
    private final Texts texts;

    Sealing(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Drafts drafts,
            Taking taking,
            Texts texts) {
        this.applications = applications;
        this.drafts = drafts;
        this.taking = taking;
        this.texts = texts;
    }

    /**
     * A draft that nobody writes into while it is handed in.
     *
     * @param title of the project
     * @param text all that is written in it
     */
    public record Sealed(WorkingDraft draft, String title, Money requested, ProposalText text) {

        static Sealed of(WorkingDraft draft) {
            WorkingText text = DraftText.of(draft);
            return new Sealed(draft, text.title(), text.requested(), Objects.requireNonNullElse(text.text(), NOTHING));
        }

        /** What is handed in, once the text is kept. */
        public Proposal proposal(ContentRef kept) {
            return new Proposal(title, requested, kept);
        }
    }

    /**
     * Closes the draft of an application that has been read in this version. A submission that is decided on this version then has all that was ever
     * acknowledged as written.
     */
    public Sealed seal(Versioned<Application> now, Application.Begun application, CommandContext context) {
        UUID id = application.parties().application();
        Seal seal = new Seal(now.version(), context.now());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<WorkingDraft> stored = drafts.find(id);
            WorkingDraft draft = stored.map(one -> taking.upTo(now.version(), one, null))
                    .orElseGet(() -> taking.begin(now, application, null));
            if (draft.version() > now.version()) {
                // Something has happened since, so that nothing can be decided on this version any more.
                return Sealed.of(draft);
            }
            WorkingDraft sealed = draft.sealed(seal);
            if (stored.isEmpty()
                    ? drafts.insert(sealed)
                    : drafts.replace(stored.get().revision(), sealed)) {
                return Sealed.of(sealed);
            }
        }
        throw new TooMuchContention(new StreamId(EventFamilies.APPLICATIONS.aggregate(), id));
    }

    /** Opens the draft again when it has not been handed in after all; somebody else's seal stays. */
    public void open(@Nullable Sealed sealed) {
        if (sealed != null && sealed.draft().seal() != null) {
            drafts.replace(sealed.draft().revision(), sealed.draft().unsealed());
        }
    }

    /**
     * Whether somebody may be handing an application in at this moment. A seal that its owner has left is made void first, so that an owner who is merely slow
     * decides anew.
     */
    public boolean isUnderWay(UUID id, CommandContext context) {
        WorkingDraft draft = drafts.find(id).orElse(null);
        Versioned<Application> now = applications.load(id);
        if (draft == null
                || !draft.isSealedAt(now.version())
                || !(now.state() instanceof Application.Begun application)) {
            return false;
        }
        if (isRecent(Objects.requireNonNull(draft.seal()), context)) {
            return true;
        }
        breakOpen(draft, application, context);
        return false;
    }

    private static boolean isRecent(Seal seal, CommandContext context) {
        return seal.at().plus(PATIENCE).isAfter(context.now());
    }

    /**
     * Makes a seal void that its owner has left.
     *
     * @throws RejectedCommand when the owner may still be at work
     */
    void breakOpen(WorkingDraft draft, Application.Begun application, CommandContext context) {
        if (isRecent(Objects.requireNonNull(draft.seal()), context)) {
            throw new RejectedCommand(DraftRejection.SUBMISSION_UNDER_WAY);
        }
        UUID id = application.parties().application();
        Sealed content = Sealed.of(draft);
        applications.handle(
                id, new ApplicationCommand.Save(content.proposal(texts.keep(id, content.text()))), anew(context));
    }

    private static CommandContext anew(CommandContext context) {
        return new CommandContext(
                UUID.randomUUID(), "", context.actor(), context.correlationId(), context.now(), OptionalLong.empty());
    }
}
