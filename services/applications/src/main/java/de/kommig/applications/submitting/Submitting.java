package de.kommig.applications.submitting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.application.Stages;
import de.kommig.applications.call.Call;
import de.kommig.applications.completeness.CompletenessRules;
import de.kommig.applications.completeness.FindingTexts;
import de.kommig.applications.extending.KnownDeadlines;
import de.kommig.applications.prechecking.Places;
import de.kommig.applications.prechecking.Prechecking;
import de.kommig.applications.prechecking.UnmetInWords;
import de.kommig.applications.publishing.CallWords;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.working.DraftHasConflicts;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import de.kommig.eventstore.decider.Rejection;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.CommandContext;
import de.kommig.eventstore.handling.Outcome;
import de.kommig.web.Caller;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands applications in; for organisations alone (403), and each only its own (404). */
@Component
public class Submitting {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final KnownCalls calls;
    private final Prechecking prechecking;
    private final Places places;
    private final Freezing freezing;
    private final Wordings wordings;
    private final KnownDeadlines deadlines;
    private final OnePlace place;

    Submitting(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            KnownCalls calls,
            Prechecking prechecking,
            Places places,
            Freezing freezing,
            Wordings wordings,
            KnownDeadlines deadlines,
            OnePlace place) {
        this.applications = applications;
        this.known = known;
        this.calls = calls;
        this.prechecking = prechecking;
        this.places = places;
        this.freezing = freezing;
        this.wordings = wordings;
        this.deadlines = deadlines;
        this.place = place;
    }

    /**
     * Hands in what is written now, or hands in again after a correction request. Legal forms and commitments to charters come in from elsewhere, so
     * what was said just now may not be known yet.
     *
     * @param language in which a refusal says what is to be done
     */
    public Outcome<Application> submit(UUID id, Caller caller, CommandContext context, Locale language) {
        Freezing.Attempted attempted = freezing.attempt();
        boolean handedIn = false;
        try {
            Outcome<Application> outcome = applications.handleVersioned(
                    id,
                    now -> {
                        Application.Begun application = known.as(Viewpoint.APPLICANT, now.state(), caller);
                        Freezing.Frozen frozen = attempted.freeze(now, application, context);
                        return submission(application, frozen, caller, context, language);
                    },
                    context);
            handedIn = outcome instanceof Outcome.Accepted<Application> accepted && !accepted.repeated();
            return outcome instanceof Outcome.Rejected<Application>(Rejection reason)
                    ? new Outcome.Rejected<>(UnmetInWords.of(reason, language, () -> words(id, language)))
                    : outcome;
        } finally {
            if (!handedIn) {
                attempted.undo();
            }
        }
    }

    private ApplicationCommand.Submit submission(
            Application.Begun application,
            Freezing.@Nullable Frozen frozen,
            Caller caller,
            CommandContext context,
            Locale language) {
        Parties parties = application.parties();
        Call.Public open = calls.of(parties.call());
        CallTerms call = open.terms();
        ProposalText text = frozen == null ? null : frozen.text();
        Attempt attempt = new Attempt(
                text == null ? null : text.regions(),
                text == null ? null : places.around(text.regions()),
                text == null ? null : text.topics(),
                null,
                prechecking.sponsor(call, application),
                frozen != null && isAnother(call, parties, caller, context));
        Proposal proposal = frozen == null ? null : frozen.proposal();
        Rejection incomplete = frozen == null ? null : incomplete(call, Stages.of(application, call), frozen, language);
        return new ApplicationCommand.Submit(
                call,
                prechecking.asked(call, caller),
                attempt,
                proposal,
                incomplete,
                deadlines.exception(open, caller, context.now()),
                context.now());
    }

    /** Also of those that are handed in at this very moment, if the call takes only one. */
    private boolean isAnother(CallTerms call, Parties parties, Caller caller, CommandContext context) {
        return !call.inDetail().eligibility().several()
                && (prechecking.another(call, parties.call(), caller, parties.application())
                        || place.isTaken(parties.call(), caller.requireOrganisation(), parties.application(), context));
    }

    private CallWords words(UUID id, Locale language) {
        return applications.load(id).state() instanceof Application.Begun application
                ? wordings.in(language, calls.terms(application.parties().call()))
                : CallWords.NONE;
    }

    private @Nullable Rejection incomplete(CallTerms call, Stage stage, Freezing.Frozen frozen, Locale language) {
        if (!frozen.unsettled().isEmpty()) {
            return new DraftHasConflicts(frozen.unsettled());
        }
        Proposal proposal = frozen.proposal();
        return CompletenessRules.of(call, stage, proposal.title(), proposal.requested(), places.widened(frozen.text()))
                .refusal(new FindingTexts(language, proposal.requested().currency(), () -> wordings.in(language, call)))
                .orElse(null);
    }
}
