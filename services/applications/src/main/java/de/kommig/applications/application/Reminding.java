package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.application.ReminderKind;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.LastSecond;
import de.kommig.eventstore.decider.Decision;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Of what an organisation or a funder is reminded, and when. Each reminder comes once, also when whoever asks for it comes late or twice. */
public final class Reminding {

    /** So long before something is due its organisation is reminded. */
    public static final Duration AHEAD = Duration.ofDays(3);

    private Reminding() {}

    /** From when it is reminded of something that is due in this second. */
    public static Instant from(Instant due) {
        return due.minus(AHEAD);
    }

    static Decision<ApplicationEvent> ofCorrection(Application state, Instant now) {
        if (!(state instanceof Application.Returned(var dossier, var working, var partners))) {
            return rejected(because(state));
        }
        CorrectionRequest newest = dossier.corrections().getLast();
        ReminderKind kind = kind(newest.respondBy(), now);
        if (kind == null) {
            return rejected(ApplicationRejection.REMINDER_IS_NOT_DUE);
        }
        return newest.reminded() != null && newest.reminded().compareTo(kind) >= 0
                ? rejected(ApplicationRejection.ALREADY_REMINDED)
                : accepted(new ApplicationEvent.Reminded(
                        dossier.parties(), kind, dossier.corrections().size(), newest.respondBy()));
    }

    private static @Nullable ReminderKind kind(Instant respondBy, Instant now) {
        if (LastSecond.isOver(respondBy, now)) {
            return ReminderKind.OVERDUE;
        }
        return now.isBefore(from(respondBy)) ? null : ReminderKind.DUE_SOON;
    }

    /** A draft, or what is being written after an invitation, remembers no reminders: the command's own id sees to it that one for the same end comes once. */
    static Decision<ApplicationEvent> ofDraft(Application state, Instant closesAt, Instant now) {
        boolean isWritten = state instanceof Application.Draft || state instanceof Application.Invited;
        if (!isWritten || !(state instanceof Application.Begun draft)) {
            return rejected(because(state));
        }
        if (LastSecond.isOver(closesAt, now)) {
            return rejected(ApplicationRejection.CALL_IS_CLOSED);
        }
        return now.isBefore(from(closesAt))
                ? rejected(ApplicationRejection.REMINDER_IS_NOT_DUE)
                : accepted(new ApplicationEvent.DraftReminded(draft.parties(), closesAt));
    }

    /** Likewise: an outline remembers no reminders. */
    static Decision<ApplicationEvent> ofOutline(Application state, CallTerms call, Instant now) {
        if (!(state instanceof Application.OutlineSubmitted outline)) {
            return rejected(because(state));
        }
        return now.isBefore(TimeToWrite.answerFrom(call))
                ? rejected(ApplicationRejection.REMINDER_IS_NOT_DUE)
                : accepted(new ApplicationEvent.OutlineReminded(outline.parties(), call.closesAt()));
    }
}
