package de.kommig.applications.completeness;

import de.kommig.applications.plan.FinancingPlan;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.PlanRules;
import de.kommig.applications.plan.Severity;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.AttachedDocument;
import de.kommig.contracts.call.AmountRange;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.FinancingKind;
import de.kommig.contracts.call.FinancingRules;
import de.kommig.contracts.call.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks of an application. Title, summary and amount always; questions and documents as the call says, some only from an amount on; where the
 * project works and what it is about, where only some places or topics are funded. A plan of costs and financing is asked for, and the period that it
 * is for, where the call says how it finances: with categories, own means, a limit to its share, or in another way than in full. Of an outline only
 * its own questions are asked, and no documents, plan or period.
 */
public final class CompletenessRules {

    private final CallTerms call;
    private final Stage stage;
    private final CallRules rules;
    private final Money requested;
    private final ProposalText text;
    private final Tally tally = new Tally();

    private CompletenessRules(CallTerms call, Stage stage, Money requested, ProposalText text) {
        this.call = call;
        this.stage = stage;
        this.rules = call.inDetail();
        this.requested = requested;
        this.text = text;
    }

    /**
     * How complete this is for the call as it is now.
     *
     * @param stage for which it is written
     * @param text with the documents that are attached; {@code null}: there is none
     */
    public static Completeness of(
            CallTerms call, Stage stage, String title, Money requested, @Nullable ProposalText text) {
        ProposalText written = Objects.requireNonNullElse(text, new ProposalText("", Map.of()));
        return new CompletenessRules(call, stage, requested, written).of(title);
    }

    private Completeness of(String title) {
        tally.want(!title.isBlank(), "/title", "title-missing", List.of());
        tally.want(!text.summary().isBlank(), "/summary", "summary-missing", List.of());
        tally.want(requested.amount().signum() > 0, "/requestedAmount", "amount-missing", amount());
        place();
        Set<String> attached = Objects.requireNonNullElse(text.documents(), List.<AttachedDocument>of()).stream()
                .map(AttachedDocument::key)
                .collect(Collectors.toSet());
        new QuestionRules(call, stage, requested, text, attached).count(tally);
        if (stage == Stage.OUTLINE) {
            return tally.total();
        }
        for (DocumentRule document : rules.documents()) {
            if (document.required() && Asked.from(document.fromAmount(), requested)) {
                tally.want(
                        attached.contains(document.key()),
                        "/documents/" + document.key(),
                        "document-missing",
                        List.of());
            }
        }
        plan();
        return tally.total();
    }

    private List<Finding> amount() {
        List<Finding> findings = new ArrayList<>();
        if (!requested.currency().equals(call.budget().currency())) {
            return List.of(error(
                    "amount-in-another-currency",
                    Map.of("currency", call.budget().currency())));
        }
        AmountRange range = Objects.requireNonNullElse(rules.amounts(), new AmountRange(null, null));
        Money most = Objects.requireNonNullElse(range.most(), call.budget());
        if (requested.exceeds(most)) {
            findings.add(error("amount-too-high", Map.of("most", most.amount())));
        }
        if (range.least() != null && range.least().exceeds(requested)) {
            findings.add(error("amount-too-low", Map.of("least", range.least().amount())));
        }
        return findings;
    }

    private static Finding error(String code, Map<String, Object> figures) {
        return new Finding("/requestedAmount", code, Severity.ERROR, figures);
    }

    private void place() {
        List<String> regions = rules.eligibility().regions();
        if (!regions.isEmpty()) {
            List<Finding> about = outside("regions", "region-not-funded", regions, text.regions());
            tally.want(isSaid(text.regions()), "/regions", "regions-missing", about);
        }
        List<String> topics = rules.eligibility().topics();
        if (!topics.isEmpty()) {
            List<Finding> about = outside("topics", "topic-not-funded", topics, text.topics());
            tally.want(isSaid(text.topics()), "/topics", "topics-missing", about);
        }
    }

    /** @param what {@code regions} or {@code topics} */
    private static List<Finding> outside(String what, String code, List<String> wanted, @Nullable List<String> chosen) {
        return chosen == null || !Collections.disjoint(wanted, chosen)
                ? List.of()
                : List.of(new Finding("/" + what, code, Severity.ERROR, Map.of(what, wanted)));
    }

    private void plan() {
        FinancingPlan plan = text.plan();
        List<Finding> about = plan == null ? List.of() : PlanRules.findings(plan, rules.financing(), requested);
        if (isPlanWanted(rules.financing())) {
            tally.want(text.period() != null, "/period", "period-missing", List.of());
            tally.want(plan != null, "/plan", "plan-missing", about);
        } else {
            tally.note(about);
        }
    }

    /** Whether a call that finances like this asks for a plan of costs and financing, and for the period that it is for. */
    public static boolean isPlanWanted(FinancingRules financing) {
        return financing.kind() != FinancingKind.FULL
                || !financing.categories().isEmpty()
                || financing.mostSharePercent() != null
                || financing.ownMeans().leastPercent().signum() > 0;
    }

    private static boolean isSaid(@Nullable List<String> keys) {
        return keys != null && !keys.isEmpty();
    }
}
