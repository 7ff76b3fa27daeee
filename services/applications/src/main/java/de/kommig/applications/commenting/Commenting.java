package de.kommig.applications.commenting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.ApplicationRejection;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.web.Caller;
import de.kommig.web.Forbidden;
import de.kommig.web.KeyReused;
import de.kommig.web.NameUuid;
import de.kommig.web.NotFound;
import de.kommig.web.Page;
import de.kommig.web.PageRequest;
import de.kommig.web.RejectedCommand;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Authors and advisers comment an application as long as nothing has been decided. Members of the applying organisation, and of co-applicants that have agreed, read
 * the comments; those who only read the application write none (403); for all others there is no such application (404).
 */
@Component
public class Commenting {

    static final int MOST_COMMENTS = 1_000;

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final Comments comments;

    Commenting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            Comments comments) {
        this.applications = applications;
        this.known = known;
        this.comments = comments;
    }

    /** A page of what has been said, the oldest first. */
    public Page<Comment> page(UUID application, Caller caller, PageRequest request) {
        read(application, caller);
        Place behind = request.after().map(Place::parse).orElse(null);
        List<Comment> found = comments.of(application, behind, request.limit() + 1);
        return Page.of(found, request, comment -> Place.of(comment).text());
    }

    /** Says something, once however often the command is sent. */
    public Comment say(UUID application, @Nullable String field, String text, Caller caller, CommandContext context) {
        write(application, caller);
        UUID id = NameUuid.of("comment", context.commandId().toString());
        Comment said = new Comment(
                id,
                application,
                field,
                text,
                caller.person(),
                caller.requireOrganisation(),
                context.now().truncatedTo(ChronoUnit.MILLIS),
                null);
        if (comments.find(id).isEmpty() && comments.count(application) >= MOST_COMMENTS) {
            throw new RejectedCommand(CommentRejection.TOO_MANY_COMMENTS);
        }
        Comment kept = comments.keep(said);
        if (!kept.saysTheSameAs(said)) {
            throw new KeyReused();
        }
        if (isOver(applications.load(application).state())) {
            // Decided meanwhile: with the others, this one goes too.
            comments.remove(id);
        }
        return kept;
    }

    /** Takes back what one has said oneself. */
    public void takeBack(UUID application, UUID comment, Caller caller) {
        read(application, caller);
        if (!about(application, comment).author().equals(caller.person())) {
            throw new Forbidden();
        }
        comments.remove(comment);
    }

    /** Says that nothing is left to be done about it. */
    public Comment settle(UUID application, UUID comment, Caller caller, CommandContext context) {
        write(application, caller);
        about(application, comment);
        comments.settle(comment, context.now().truncatedTo(ChronoUnit.MILLIS));
        return about(application, comment);
    }

    private Comment about(UUID application, UUID comment) {
        return comments.find(comment)
                .filter(one -> one.application().equals(application))
                .orElseThrow(NotFound::new);
    }

    private Application read(UUID application, Caller caller) {
        Application state = applications.load(application).state();
        Viewpoint viewpoint = known.viewpoint(state, caller);
        if (viewpoint != Viewpoint.APPLICANT && viewpoint != Viewpoint.CO_APPLICANT) {
            throw new NotFound();
        }
        return state;
    }

    private void write(UUID application, Caller caller) {
        Application state = read(application, caller);
        if (caller.memberRole() == MemberRole.VIEWER) {
            throw new Forbidden();
        }
        if (isOver(state)) {
            throw new RejectedCommand(ApplicationRejection.because(state));
        }
    }

    /** From then on there is nothing to talk about, and all comments go. */
    private static boolean isOver(Application state) {
        return state instanceof Application.Approved
                || state instanceof Application.Rejected
                || state instanceof Application.OutlineDeclined
                || state instanceof Application.Withdrawn
                || state instanceof Application.WithdrawnDraft;
    }
}
