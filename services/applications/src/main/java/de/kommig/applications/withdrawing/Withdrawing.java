package de.kommig.applications.withdrawing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.Texts;
import de.kommig.applications.texts.WithdrawalText;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes applications back; for organisations alone (403), and each only its own (404). */
@Component
public class Withdrawing {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final Texts texts;
    private final SavedContent saved;

    public Withdrawing(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            Texts texts,
            SavedContent saved) {
        this.applications = applications;
        this.known = known;
        this.texts = texts;
        this.saved = saved;
    }

    /** Takes an application back; nobody has to say why. What was saved of it stays for its authors to see. */
    public Outcome<Application> withdraw(UUID id, @Nullable String reason, Caller caller, CommandContext context) {
        SavedContent.Closing closing = saved.closing();
        boolean takenBack = false;
        try {
            Outcome<Application> outcome = applications.handleVersioned(
                    id,
                    now -> {
                        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
                        return new ApplicationCommand.Withdraw(
                                reason == null ? null : texts.keep(application, new WithdrawalText(reason)),
                                closing.close(now, application, context));
                    },
                    context);
            takenBack = outcome instanceof Outcome.Accepted<Application> accepted && !accepted.repeated();
            return outcome;
        } finally {
            if (!takenBack) {
                closing.undo();
            }
        }
    }
}
