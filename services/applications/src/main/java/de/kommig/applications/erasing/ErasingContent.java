package de.kommig.applications.erasing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.attaching.ErasingDocuments;
import de.kommig.applications.awarding.ErasingAwards;
import de.kommig.applications.checking.Checks;
import de.kommig.applications.commenting.Comments;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.working.Drafts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.NameUuid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Erases all that was written in an application and about it, and then says so in an event. What breaks off in between is done once more: nothing says that
 * it has been erased before it is.
 */
@Component
public class ErasingContent {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Texts texts;
    private final ErasingDocuments documents;
    private final ErasingAwards awards;
    private final Drafts drafts;
    private final Comments comments;
    private final Checks checks;
    private final Clock clock;

    ErasingContent(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Texts texts,
            ErasingDocuments documents,
            ErasingAwards awards,
            Drafts drafts,
            Comments comments,
            Checks checks,
            Clock clock) {
        this.applications = applications;
        this.texts = texts;
        this.documents = documents;
        this.awards = awards;
        this.drafts = drafts;
        this.comments = comments;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * Erases what was written in an application of which nothing can come any more, and about its award.
     *
     * @param on first day on which nothing has to be kept any more
     */
    public void erase(UUID application, LocalDate on) {
        texts.eraseOfApplication(application);
        documents.eraseOf(application);
        drafts.remove(application);
        comments.eraseAbout(application);
        checks.eraseAbout(application);
        awards.erase(application);
        UUID command = NameUuid.of("content-erased", application.toString());
        Outcome<Application> outcome = applications.handle(
                application,
                new ApplicationCommand.EraseContent(on),
                CommandContext.bySystem("applications", command, clock.instant()));
        if (outcome instanceof Outcome.Rejected<Application>(var reason) && !reason.alreadyDone()) {
            throw new IllegalStateException(application + " cannot be erased: " + reason.code());
        }
    }
}
