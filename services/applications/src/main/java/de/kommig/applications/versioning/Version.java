package de.kommig.applications.versioning;

import de.kommig.applications.application.Proposal;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.Stage;
import de.kommig.eventstore.handling.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it was handed in once. It never changes; handing in again makes another one.
 *
 * @param number from 1, in the order in which they were handed in
 * @param stage whether it is the outline or the application
 * @param submittedAt by the clock of the platform
 * @param ownUntil last second of the time that the organisation had for itself, see {@link ApplicationEvent.Invited}; {@code null}: it had as long as others
 * @param exceptionUntil last second of the exception with which the outline, or the application, was first handed in; {@code null}: it was in time
 */
record Version(
        int number,
        Stage stage,
        Instant submittedAt,
        Parties parties,
        Proposal proposal,
        @Nullable Instant exceptionUntil,
        @Nullable Instant ownUntil) {

    /** All versions that came of what has happened, the oldest first. */
    static List<Version> in(List<Happened<ApplicationEvent>> history) {
        List<Version> versions = new ArrayList<>();
        Instant exception = null;
        Instant own = null;
        for (Happened<ApplicationEvent> happened : history) {
            Proposal proposal = switch (happened.event()) {
                case ApplicationEvent.OutlineSubmitted it -> new Proposal(it.title(), it.requested(), it.content());
                case ApplicationEvent.Submitted it -> new Proposal(it.title(), it.requested(), it.content());
                case ApplicationEvent.Resubmitted it -> new Proposal(it.title(), it.requested(), it.content());
                default -> null;
            };
            exception = switch (happened.event()) {
                case ApplicationEvent.OutlineSubmitted it -> it.exceptionUntil();
                case ApplicationEvent.Submitted it -> it.exceptionUntil();
                default -> exception;
            };
            own = happened.event() instanceof ApplicationEvent.Invited it ? it.ownUntil() : own;
            if (proposal != null) {
                Stage stage =
                        happened.event() instanceof ApplicationEvent.OutlineSubmitted ? Stage.OUTLINE : Stage.FULL;
                versions.add(new Version(
                        versions.size() + 1,
                        stage,
                        happened.time(),
                        happened.event().parties(),
                        proposal,
                        exception,
                        own));
            }
        }
        return versions;
    }
}
