package de.kommig.applications.seeing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationState;
import de.kommig.applications.application.Deliberation;
import de.kommig.applications.application.ProposedDecision;
import de.kommig.applications.application.Verdict;
import de.kommig.applications.seeing.ApplicationSheet.DecisionSheet;
import de.kommig.applications.seeing.ApplicationSheet.ProposalSheet;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.DissentText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the funder decided, or its members propose, and what they wrote. */
@Component
class SeeingDecisions {

    private static final DecisionText NOTHING = new DecisionText(null, null, null);

    private final Texts texts;

    SeeingDecisions(Texts texts) {
        this.texts = texts;
    }

    @Nullable
    DecisionSheet decision(Application.Begun application) {
        return switch (application) {
            case Application.Decided decided -> sheet(decided);
            case Application.OutlineDeclined it -> sheet(ApplicationState.OUTLINE_DECLINED, null, null, it.reasons());
            default -> null;
        };
    }

    private DecisionSheet sheet(Application.Decided decided) {
        return switch (decided) {
            case Application.Approved it -> sheet(ApplicationState.APPROVED, it.amount(), null, it.conditions());
            case Application.Rejected it -> sheet(ApplicationState.REJECTED, null, null, it.reasons());
            case Application.Waitlisted it -> sheet(ApplicationState.WAITLISTED, null, it.rank(), it.reasons());
        };
    }

    @Nullable
    ProposalSheet proposed(Application.Begun application, Deliberation deliberation) {
        return deliberation.proposed() == null ? null : sheet(application, deliberation.proposed(), null);
    }

    @Nullable
    List<ProposalSheet> declined(Application.Begun application, Deliberation deliberation) {
        return deliberation.declined().isEmpty()
                ? null
                : deliberation.declined().stream()
                        .map(it -> sheet(application, it.proposal(), it.reason()))
                        .toList();
    }

    private ProposalSheet sheet(
            Application.Begun application, ProposedDecision proposed, @Nullable ContentRef dissent) {
        ApplicationState refused = application instanceof Application.OutlineSubmitted
                ? ApplicationState.OUTLINE_DECLINED
                : ApplicationState.REJECTED;
        DecisionSheet decision = switch (proposed.verdict()) {
            case Verdict.Approval it -> sheet(ApplicationState.APPROVED, it.amount(), null, it.conditions());
            case Verdict.Refusal it -> sheet(refused, null, null, it.reasons());
            case Verdict.Waiting it -> sheet(ApplicationState.WAITLISTED, null, it.rank(), it.reasons());
        };
        String because =
                texts.find(dissent, DissentText.class).map(DissentText::reason).orElse(null);
        return new ProposalSheet(proposed.id(), proposed.proposer(), decision, because);
    }

    private DecisionSheet sheet(
            ApplicationState outcome, @Nullable Money amount, @Nullable Integer rank, @Nullable ContentRef ref) {
        DecisionText text = texts.find(ref, DecisionText.class).orElse(NOTHING);
        return new DecisionSheet(outcome, amount, rank, text.conditions(), text.reasons(), text.nextSteps());
    }
}
