package de.kommig.applications.call;

import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.CallPart;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Outline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may still change once a call is public. Organisations rely on what they have read: a funder binds itself by its published criteria
 * (Selbstbindung der Verwaltung, Art. 3 (1) GG), so that nothing becomes harder for those who are writing an application, and the
 * yardstick of the reviewers is fixed once anybody can have applied.
 */
public final class AmendmentRules {

    private AmendmentRules() {}

    /** Which parts are other than before, in the order of {@link CallPart}. */
    static List<CallPart> changed(CallTerms before, CallTerms after) {
        CallRules old = before.inDetail();
        CallRules now = after.inDetail();
        Changes changes = new Changes();
        changes.add(CallPart.TITLE, before.title(), after.title());
        changes.add(CallPart.TITLE, before.programme(), after.programme());
        changes.add(CallPart.WORDING, old.wording(), now.wording());
        changes.add(CallPart.CLOSING, before.closesAt(), after.closesAt());
        changes.add(CallPart.BUDGET, before.budget(), after.budget());
        changes.add(CallPart.AMOUNTS, old.amounts(), now.amounts());
        changes.add(CallPart.ELIGIBILITY, old.eligibility(), now.eligibility());
        changes.add(CallPart.CHARTERS, before.charters(), after.charters());
        changes.add(CallPart.QUESTIONS, old.questions(), now.questions());
        changes.add(CallPart.DOCUMENTS, old.documents(), now.documents());
        changes.add(CallPart.RUBRIC, old.rubric(), now.rubric());
        changes.add(CallPart.REVIEW, before.reviewers(), after.reviewers());
        changes.add(CallPart.REVIEW, before.quorum(), after.quorum());
        changes.add(CallPart.REVIEW, old.review(), now.review());
        changes.add(CallPart.OUTLINE, old.outline(), now.outline());
        return changes.list();
    }

    /** What is other than before and must not be; empty for an amendment that is allowed at this moment. */
    static List<Fault> forbidden(CallTerms before, CallTerms after, Instant now) {
        Faults faults = new Faults();
        CallRules old = before.inDetail();
        CallRules rules = after.inDetail();
        fixed(before, after, faults);
        money(before, after, faults);
        faults.addIf(after.closesAt().isBefore(before.closesAt()), "/closesAt", "closes-earlier");
        outline(old.outline(), rules.outline(), now, faults);
        EligibilityAmendments.forbidden(before, after, faults);
        QuestionAmendments.forbidden(old.questions(), rules.questions(), faults);
        QuestionAmendments.forbiddenDocuments(old.documents(), rules.documents(), faults);
        if (!now.isBefore(before.opensAt())) {
            String fixed = "fixed-since-opening";
            faults.addIf(!old.rubric().equals(rules.rubric()), "/rules/rubric", fixed);
            faults.addIf(!old.review().equals(rules.review()), "/rules/review", fixed);
            faults.addIf(before.reviewers() != after.reviewers(), "/reviewers", fixed);
            faults.addIf(before.quorum() != after.quorum(), "/quorum", fixed);
        }
        faults.addIf(
                WordsNeeded.areMissing(after) || (old.wording() != null && rules.wording() == null),
                "/wording",
                "wording-is-missing");
        return faults.list();
    }

    private static void fixed(CallTerms before, CallTerms after, Faults faults) {
        String fixed = "fixed-since-publication";
        CallRules old = before.inDetail();
        CallRules rules = after.inDetail();
        faults.addIf(!before.opensAt().equals(after.opensAt()), "/opensAt", fixed);
        faults.addIf(!old.zone().equals(rules.zone()), "/rules/zone", fixed);
        faults.addIf(!old.financing().equals(rules.financing()), "/rules/financing", fixed);
        faults.addIf(!old.award().equals(rules.award()), "/rules/award", fixed);
        // Nobody is measured by what was not said when they wrote.
        faults.addIf(!old.ownChecks().equals(rules.ownChecks()), "/rules/checks", fixed);
        faults.addIf(old.fourEyes() != rules.fourEyes(), "/rules/fourEyes", fixed);
    }

    private static void money(CallTerms before, CallTerms after, Faults faults) {
        if (!before.budget().currency().equals(after.budget().currency())) {
            faults.addIf(true, "/budget/currency", "fixed-since-publication");
            return;
        }
        faults.addIf(before.budget().exceeds(after.budget()), "/budget/amount", "budget-is-smaller");
        AmountRange old = Objects.requireNonNullElse(before.inDetail().amounts(), new AmountRange(null, null));
        AmountRange now = Objects.requireNonNullElse(after.inDetail().amounts(), new AmountRange(null, null));
        faults.addIf(
                now.least() != null && (old.least() == null || now.least().exceeds(old.least())),
                "/rules/amounts/least",
                "stricter-than-published");
        faults.addIf(
                now.most() != null
                        && Objects.requireNonNullElse(old.most(), before.budget())
                                .exceeds(now.most()),
                "/rules/amounts/most",
                "stricter-than-published");
    }

    private static void outline(@Nullable Outline old, @Nullable Outline outline, Instant now, Faults faults) {
        if (old == null || outline == null) {
            faults.addIf((old == null) != (outline == null), "/rules/outline", "fixed-since-publication");
            return;
        }
        boolean over = old.isOverAt(now);
        boolean same = old.equals(outline);
        faults.addIf(over && !same, "/rules/outline/closesAt", "outline-is-over");
        faults.addIf(!over && outline.closesAt().isBefore(old.closesAt()), "/rules/outline/closesAt", "closes-earlier");
    }

    private static final class Changes {

        private final List<CallPart> parts = new ArrayList<>();

        void add(CallPart part, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after) && !parts.contains(part)) {
                parts.add(part);
            }
        }

        List<CallPart> list() {
            return List.copyOf(parts);
        }
    }
}
