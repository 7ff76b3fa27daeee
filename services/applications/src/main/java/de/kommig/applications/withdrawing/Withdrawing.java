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

    public Withdrawing(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.texts = texts;
    }

    /** Takes an application back; nobody has to say why. */
    public Outcome<Application> withdraw(UUID id, @Nullable String reason, Caller caller, CommandContext context) {
        return applications.handle(
                id,
                state -> {
                    Application.Begun application = known.as(Viewpoint.APPLICANT, state, caller);
                    return new ApplicationCommand.Withdraw(
                            reason == null ? null : texts.keep(application, new WithdrawalText(reason)));
                },
                context);
    }
}
