package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.attaching.HandingInDocuments;
import de.kommig.applications.completeness.Completeness;
import de.kommig.applications.completeness.CompletenessRules;
import de.kommig.applications.completeness.FindingTexts;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.working.WorkingDraft;
import de.kommig.applications.working.WorkingText;
import de.kommig.contracts.call.CallTerms;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how complete a draft is for its call as it is now. */
@Component
class Judging {

    private final KnownCalls calls;
    private final HandingInDocuments documents;

    Judging(KnownCalls calls, HandingInDocuments documents) {
        this.calls = calls;
        this.documents = documents;
    }

    JudgedSheet judge(Application.Begun application, WorkingDraft draft, Locale language) {
        CallTerms call = calls.terms(application.parties().call());
        WorkingText written = WorkingText.of(draft);
        ProposalText text =
                written.text() == null ? null : written.text().with(documents.attached(draft.application()));
        Completeness completeness = CompletenessRules.of(call, written.title(), written.requested(), text)
                .unsettled(draft.unsettled());
        return JudgedSheet.of(
                completeness, new FindingTexts(language, written.requested().currency()));
    }
}
