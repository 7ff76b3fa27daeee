package de.kommig.applications.checking;

import de.kommig.applications.application.EligibilityRule;
import de.kommig.applications.application.EligibilityRule.Kind;
import de.kommig.applications.application.Partners;
import de.kommig.applications.application.Proposal;
import de.kommig.applications.completeness.Completeness;
import de.kommig.applications.completeness.CompletenessRules;
import de.kommig.applications.plan.Finding;
import de.kommig.applications.plan.Severity;
import de.kommig.applications.texts.ProposalText;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.AnswerKind;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CheckRule;
import de.kommig.contracts.call.DocumentRule;
import de.kommig.contracts.call.Question;
import de.kommig.contracts.call.Stage;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What has to be looked at in the formal check of an application: each thing that its call asks for. A call that asks for nothing in detail has nothing to
 * be looked at.
 */
final class ChecklistRules {

    private static final List<String> PARTNERS = List.of(ChecklistItem.ORGANISATION, "/fiscalSponsor", "/coApplicants");

    private final CallTerms call;
    private final CallRules rules;
    private final ProposalText text;
    private final Money requested;
    private final List<Finding> findings;
    private final List<ChecklistItem> items = new ArrayList<>();

    private ChecklistRules(CallTerms call, Proposal proposal, ProposalText text) {
        this.call = call;
        this.rules = call.inDetail();
        this.text = text;
        this.requested = proposal.requested();
        Completeness all = CompletenessRules.of(call, Stage.FULL, proposal.title(), requested, text);
        this.findings =
                Stream.concat(all.missing().stream(), all.findings().stream()).toList();
    }

    /**
     * The items in the order in which they are best looked at.
     *
     * @param proposal as it was handed in
     * @param text its content
     * @param partners who takes part
     * @param eligibility how the application stands to the rules of its call
     */
    static List<ChecklistItem> of(
            CallTerms call,
            Proposal proposal,
            ProposalText text,
            Partners partners,
            List<EligibilityRule> eligibility) {
        ChecklistRules wanted = new ChecklistRules(call, proposal, text);
        wanted.eligibility(eligibility);
        wanted.documents();
        wanted.answers();
        if (CompletenessRules.isPlanWanted(wanted.rules.financing())) {
            wanted.plan();
            wanted.period();
        }
        wanted.own();
        if (!wanted.items.isEmpty() && !partners.all().isEmpty()) {
            wanted.add("partners", ItemKind.PARTNERS, PARTNERS, Found.MET, List.of());
        }
        return List.copyOf(wanted.items);
    }

    private void eligibility(List<EligibilityRule> standing) {
        for (EligibilityRule rule : standing) {
            boolean isAmount = rule.kind() == Kind.LEAST_AMOUNT || rule.kind() == Kind.MOST_AMOUNT;
            // That nobody gets more than the whole budget, or in another currency, needs no look.
            if (rule.kind() != Kind.CURRENCY && (!isAmount || rules.amounts() != null)) {
                items.add(item(rule));
            }
        }
    }

    private static ChecklistItem item(EligibilityRule rule) {
        boolean charter = rule.kind() == Kind.CHARTER;
        String key = rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> fields = switch (rule.kind()) {
            case REGION -> List.of("/regions");
            case TOPIC -> List.of("/topics");
            case LEAST_AMOUNT, MOST_AMOUNT, CURRENCY -> List.of("/requestedAmount");
            case LEGAL_FORM -> List.of(ChecklistItem.ORGANISATION, "/fiscalSponsor");
            case CHARTER, ONE_APPLICATION, DEADLINE -> List.of(ChecklistItem.ORGANISATION);
        };
        return new ChecklistItem(
                charter ? key + "-" + rule.wanted().getFirst() : key,
                charter ? ItemKind.CHARTER : ItemKind.ELIGIBILITY,
                "",
                fields,
                switch (rule.standing()) {
                    case MET -> Found.MET;
                    case UNMET -> Found.UNMET;
                    case OPEN -> Found.UNKNOWN;
                },
                List.of(),
                rule);
    }

    private void documents() {
        Stream<String> documents = rules.documents().stream()
                .filter(document -> document.required() && document.isAskedOf(requested))
                .map(DocumentRule::key);
        Stream<String> answers = rules.questions().stream()
                .filter(question -> question.kind() == AnswerKind.FILE)
                .filter(question -> question.required() && question.isAskedOf(requested, Stage.FULL))
                .map(Question::key);
        Stream.concat(documents, answers).forEach(key -> {
            String field = "/documents/" + key;
            List<Finding> about = about(finding -> finding.pointer().equals(field));
            items.add(new ChecklistItem(
                    "document-" + key, ItemKind.DOCUMENT, key, List.of(field), found(about), about, null));
        });
    }

    private void answers() {
        if (!rules.questions().isEmpty()) {
            List<String> fields = List.of("/answers", "/tables", "/title", "/summary");
            List<Finding> about = about(finding -> fields.stream().anyMatch(finding.pointer()::startsWith));
            add("answers", ItemKind.ANSWERS, fields, found(about), about);
        }
    }

    private void plan() {
        List<Finding> about = about(finding ->
                finding.pointer().startsWith("/plan") || finding.code().equals("grant-differs-from-request"));
        add("plan", ItemKind.PLAN, List.of("/plan", "/requestedAmount"), found(about), about);
    }

    /**
     * Only projects that have not begun are funded (no. 1.3 of the VV to § 44 BHO and § 46 LHO), unless the funder consents to an early start. Whether it
     * does, somebody has to see to.
     */
    private void period() {
        LocalDate decidedAfter = call.closesAt().atZone(ZoneId.of(rules.zone())).toLocalDate();
        List<Finding> about = new ArrayList<>(about(finding -> finding.pointer().equals("/period")));
        Found found = found(about);
        if (text.period() != null && !text.period().from().isAfter(decidedAfter)) {
            about.add(new Finding(
                    "/period",
                    "period-begins-early",
                    Severity.HINT,
                    Map.of("day", text.period().from())));
            found = Found.UNKNOWN;
        }
        add("period", ItemKind.PERIOD, List.of("/period"), found, about);
    }

    /** What the platform cannot find out. */
    private void own() {
        for (CheckRule check : rules.ownChecks()) {
            items.add(new ChecklistItem(
                    "own-" + check.key(),
                    ItemKind.OWN,
                    check.key(),
                    List.of(check.field()),
                    Found.UNKNOWN,
                    List.of(),
                    null));
        }
    }

    private List<Finding> about(Predicate<Finding> which) {
        return findings.stream().filter(which).toList();
    }

    private static Found found(List<Finding> about) {
        return about.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? Found.UNMET : Found.MET;
    }

    private void add(String key, ItemKind kind, List<String> fields, Found found, List<Finding> about) {
        items.add(new ChecklistItem(key, kind, "", fields, found, about, null));
    }
}
