package de.kommig.applications.drafting;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.CharterMissing;
import de.kommig.applications.application.Stages;
import de.kommig.applications.application.TimeToApply;
import de.kommig.applications.attaching.HandingInDocuments;
import de.kommig.applications.call.Call;
import de.kommig.applications.completeness.Completeness;
import de.kommig.applications.completeness.CompletenessRules;
import de.kommig.applications.completeness.FindingTexts;
import de.kommig.applications.extending.KnownDeadlines;
import de.kommig.applications.overlapping.Overlaps;
import de.kommig.applications.plan.DoubleFunding;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.prechecking.Places;
import de.kommig.applications.prechecking.Prechecking;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.working.WorkingDraft;
import de.kommig.applications.working.WorkingText;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.web.Caller;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how complete a draft is for its call as it is now. */
@Component
class Judging {

    private final KnownCalls calls;
    private final HandingInDocuments documents;
    private final Prechecking prechecking;
    private final Overlaps overlaps;
    private final Wordings wordings;
    private final Places places;
    private final KnownDeadlines deadlines;
    private final Clock clock;

    Judging(
            KnownCalls calls,
            HandingInDocuments documents,
            Prechecking prechecking,
            Overlaps overlaps,
            Wordings wordings,
            Places places,
            KnownDeadlines deadlines,
            Clock clock) {
        this.calls = calls;
        this.documents = documents;
        this.prechecking = prechecking;
        this.overlaps = overlaps;
        this.wordings = wordings;
        this.places = places;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    JudgedSheet judge(Application.Begun application, WorkingDraft draft, Caller caller, Locale language) {
        Call.Public open = calls.of(application.parties().call());
        CallTerms call = open.terms();
        WorkingText written = WorkingText.of(draft);
        ProposalText text =
                written.text() == null ? null : written.text().with(documents.attached(draft.application()));
        Completeness completeness = CompletenessRules.of(
                        call, Stages.of(application, call), written.title(), written.requested(), places.widened(text))
                .charters(call.charters(), lacking(call, caller))
                .unsettled(draft.unsettled())
                .hints(doublyFunded(draft.application(), text));
        return JudgedSheet.of(
                inTime(completeness, application, open, caller),
                new FindingTexts(language, written.requested().currency(), () -> wordings.in(language, call)));
    }

    private List<Finding> doublyFunded(UUID application, @Nullable ProposalText text) {
        return text == null || text.plan() == null
                ? List.of()
                : DoubleFunding.hints(text.plan(), overlaps.forOrganisation(application));
    }

    private Completeness inTime(Completeness it, Application.Begun application, Call.Public call, Caller caller) {
        Instant now = clock.instant();
        return Stages.time(application, call.terms(), deadlines.exception(call, caller, now))
                .map(time -> it.inTime(
                        time,
                        Stages.of(application, call.terms()),
                        call.terms().inDetail().zone(),
                        now))
                .orElse(it);
    }

    /** For which stage it is being written, and until when. */
    StageSheet stage(Application.Begun application, Caller caller) {
        Call.Public open = calls.of(application.parties().call());
        CallTerms call = open.terms();
        Optional<TimeToApply> time = Stages.time(application, call, deadlines.granted(open, caller));
        Instant until = time.map(TimeToApply::last)
                .or(() -> Stages.until(application, call))
                .orElse(null);
        Instant exception = time.filter(it -> it.last().isAfter(it.closesAt()))
                .map(TimeToApply::last)
                .orElse(null);
        return new StageSheet(Stages.of(application, call), until, exception);
    }

    private List<CharterRequirement> lacking(CallTerms call, Caller caller) {
        return CharterMissing.between(call, prechecking.asked(call, caller).commitments())
                .map(CharterMissing::missing)
                .orElse(List.of());
    }
}
