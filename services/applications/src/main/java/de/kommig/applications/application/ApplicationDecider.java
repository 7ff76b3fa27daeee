package de.kommig.applications.application;

import static de.kommig.applications.application.ApplicationRejection.because;
import static de.kommig.eventstore.decider.Decision.accepted;
import static de.kommig.eventstore.decider.Decision.rejected;
import static java.util.Objects.requireNonNullElse;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import de.kommig.eventstore.decider.Decider;
import de.kommig.eventstore.decider.Decision;
import de.kommig.eventstore.decider.Rejection;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of an application: which command each state allows. Those about money and decisions are in {@link Deciding}. */
public final class ApplicationDecider {

    public static final Decider<Application, ApplicationCommand, ApplicationEvent> DECIDER =
            new Decider<>(new Application.None(), ApplicationEvolution::evolve, ApplicationDecider::decide);

    private ApplicationDecider() {}

    private static Decision<ApplicationEvent> decide(Application state, ApplicationCommand command) {
        return switch (command) {
            case ApplicationCommand.Draft it -> draft(state, it);
            case ApplicationCommand.Edit it -> edit(state, it);
            case ApplicationCommand.Save it -> save(state, it.proposal());
            case ApplicationCommand.Submit it -> submit(state, it);
            case ApplicationCommand.AskPartner it -> Partnering.ask(state, it);
            case ApplicationCommand.ReleasePartner it -> Partnering.release(state, it);
            case ApplicationCommand.ConfirmPartner it -> Partnering.confirm(state, it);
            case ApplicationCommand.DeclinePartnership it -> Partnering.decline(state, it);
            case ApplicationCommand.Invite it -> Inviting.invite(state, it);
            case ApplicationCommand.DeclineOutline it -> Inviting.decline(state, it);
            case ApplicationCommand.RequestCorrection it -> requestCorrection(state, it);
            case ApplicationCommand.Admit it -> admit(state, it);
            case ApplicationCommand.Remind it -> Reminding.ofCorrection(state, it.now());
            case ApplicationCommand.RemindOfDraft it -> Reminding.ofDraft(state, it.closesAt(), it.now());
            case ApplicationCommand.RemindOfOutline it -> Reminding.ofOutline(state, it.call(), it.now());
            case ApplicationCommand.StartReview it -> startReview(state);
            case ApplicationCommand.RecordVote it -> recordVote(state, it);
            case ApplicationCommand.Withdraw it -> withdraw(state, it);
            case ApplicationCommand.EraseContent it -> Erasing.erase(state, it);
            case ApplicationCommand.Decide it -> Deciding.decide(state, it);
            case ApplicationCommand.Confirm it -> Proposing.confirm(state, it);
            case ApplicationCommand.DeclineProposal it -> Proposing.decline(state, it);
        };
    }

    private static Decision<ApplicationEvent> draft(Application state, ApplicationCommand.Draft command) {
        if (!(state instanceof Application.None)) {
            return rejected(ApplicationRejection.APPLICATION_ALREADY_DRAFTED);
        }
        // Nobody is judge in their own cause (§ 20 (1) no. 1 VwVfG).
        if (command.parties().organisation().equals(command.parties().funder())) {
            return rejected(ApplicationRejection.CALL_IS_YOUR_OWN);
        }
        Optional<ApplicationRejection> over = Stages.over(command.call(), command.exception(), command.now());
        if (over.isPresent()) {
            return rejected(over.get());
        }
        Proposal proposal = command.proposal();
        return Requesting.tooMuch(proposal.requested(), command.call())
                .map(Decision::<ApplicationEvent>rejected)
                .orElseGet(() -> accepted(new ApplicationEvent.Drafted(
                        command.parties(), proposal.title(), proposal.requested(), proposal.content())));
    }

    private static Decision<ApplicationEvent> edit(Application state, ApplicationCommand.Edit command) {
        return switch (state) {
            case Application.Draft draft -> edited(draft, command);
            case Application.Returned returned -> edited(returned, command);
            case Application.Invited invited -> edited(invited, command);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> edited(Application.Begun state, ApplicationCommand.Edit command) {
        return Requesting.tooMuch(command.proposal().requested(), command.call())
                .map(Decision::<ApplicationEvent>rejected)
                .orElseGet(() -> save(state, command.proposal()));
    }

    private static Decision<ApplicationEvent> save(Application state, Proposal it) {
        return switch (state) {
            case Application.Draft draft ->
                accepted(new ApplicationEvent.Edited(draft.parties(), it.title(), it.requested(), it.content()));
            case Application.Returned returned ->
                accepted(new ApplicationEvent.Edited(returned.parties(), it.title(), it.requested(), it.content()));
            case Application.Invited invited ->
                accepted(new ApplicationEvent.Edited(invited.parties(), it.title(), it.requested(), it.content()));
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> submit(Application state, ApplicationCommand.Submit command) {
        return switch (state) {
            case Application.Draft draft -> handIn(draft, command);
            case Application.Invited invited -> handIn(invited, command);
            case Application.Returned returned -> handIn(returned, command);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> handIn(Application.Begun state, ApplicationCommand.Submit command) {
        Optional<ApplicationRejection> untimely =
                Stages.untimely(state, command.call(), command.exception(), command.now());
        if (untimely.isPresent()) {
            return rejected(untimely.get());
        }
        Stage stage = Stages.of(state, command.call());
        Proposal proposal = requireNonNullElse(command.frozen(), state.working());
        Attempt attempt = command.attempt().asking(proposal.requested());
        return Requesting.tooMuch(proposal.requested(), command.call())
                .<Rejection>map(tooMuch -> tooMuch)
                .or(() -> silence(state.partners(), stage))
                .or(() -> conditions(command, attempt))
                .map(Decision::<ApplicationEvent>rejected)
                .orElseGet(() -> accepted(handedIn(state, command, proposal, attempt)));
    }

    private static ApplicationEvent handedIn(
            Application.Begun state, ApplicationCommand.Submit command, Proposal it, Attempt attempt) {
        Parties parties = state.parties();
        if (state instanceof Application.Returned) {
            return new ApplicationEvent.Resubmitted(
                    parties, it.title(), it.requested(), it.content(), attempt.regions(), attempt.topics());
        }
        Instant exception = Stages.exceptionNeeded(state, command.call(), command.exception(), command.now());
        return Stages.of(state, command.call()) == Stage.OUTLINE
                ? new ApplicationEvent.OutlineSubmitted(
                        parties,
                        it.title(),
                        it.requested(),
                        it.content(),
                        attempt.regions(),
                        attempt.topics(),
                        exception)
                : new ApplicationEvent.Submitted(
                        parties,
                        it.title(),
                        it.requested(),
                        it.content(),
                        attempt.regions(),
                        attempt.topics(),
                        exception);
    }

    /** Who takes part has to be settled with the application, not yet with its outline. */
    private static Optional<Rejection> silence(Partners partners, Stage stage) {
        return stage == Stage.OUTLINE
                ? Optional.empty()
                : SponsorMissing.among(partners)
                        .<Rejection>map(missing -> missing)
                        .or(() -> CoApplicantsMissing.among(partners));
    }

    private static Optional<Rejection> conditions(ApplicationCommand.Submit command, Attempt attempt) {
        return CharterMissing.between(command.call(), command.applicant().commitments())
                .<Rejection>map(missing -> missing)
                .or(() -> NotEligible.between(command.call(), command.applicant(), attempt))
                .or(() -> Optional.ofNullable(command.incomplete()));
    }

    /**
     * By the coordination centre or the funder, and by either only until the formal check is passed: what is reviewed is what was checked, so nobody has it changed
     * behind the check.
     */
    private static Decision<ApplicationEvent> requestCorrection(
            Application state, ApplicationCommand.RequestCorrection command) {
        if (state instanceof Application.OutlineSubmitted) {
            return rejected(ApplicationRejection.OUTLINES_ARE_NOT_CORRECTED);
        }
        if (!(state instanceof Application.Submitted submitted)) {
            return rejected(because(state));
        }
        CorrectionRequest request = command.request();
        if (!command.now().isBefore(request.respondBy())) {
            return rejected(ApplicationRejection.RESPOND_BY_IS_PAST);
        }
        return accepted(new ApplicationEvent.Returned(
                submitted.parties(), request.text(), request.respondBy(), request.askedBy()));
    }

    private static Decision<ApplicationEvent> admit(Application state, ApplicationCommand.Admit command) {
        if (!(state instanceof Application.Submitted submitted)) {
            return rejected(because(state));
        }
        CallTerms call = command.call();
        return command.open() == null
                ? accepted(new ApplicationEvent.Admitted(
                        submitted.parties(), call.reviewers(), call.quorum(), command.blindTitle()))
                : rejected(command.open());
    }

    private static Decision<ApplicationEvent> startReview(Application state) {
        return switch (state) {
            case Application.Admitted admitted -> accepted(new ApplicationEvent.ReviewStarted(admitted.parties()));
            case Application.PastCheck later -> rejected(ApplicationRejection.REVIEW_ALREADY_STARTED);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> recordVote(Application state, ApplicationCommand.RecordVote command) {
        return switch (state) {
            case Application.UnderReview open -> accepted(new ApplicationEvent.Voted(open.parties(), command.vote()));
            case Application.PastReview later -> rejected(ApplicationRejection.VOTE_ALREADY_RECORDED);
            default -> rejected(because(state));
        };
    }

    private static Decision<ApplicationEvent> withdraw(Application state, ApplicationCommand.Withdraw command) {
        return switch (state) {
            case Application.Approved done -> rejected(because(state));
            case Application.Rejected done -> rejected(because(state));
            case Application.OutlineDeclined done -> rejected(because(state));
            case Application.Withdrawn done -> rejected(because(state));
            case Application.WithdrawnDraft done -> rejected(because(state));
            case Application.Begun it -> accepted(withdrawn(it.parties(), command.reason(), command.saved()));
            case Application.None none -> rejected(because(state));
        };
    }

    private static ApplicationEvent withdrawn(Parties parties, @Nullable ContentRef reason, @Nullable Proposal saved) {
        return saved == null
                ? new ApplicationEvent.Withdrawn(parties, reason)
                : new ApplicationEvent.Withdrawn(parties, reason, saved.title(), saved.requested(), saved.content());
    }
}
