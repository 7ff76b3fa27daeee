package de.kommig.applications.proposing;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardRejection;
import de.kommig.applications.award.ProposedNotice;
import de.kommig.applications.award.Terms;
import de.kommig.applications.awarding.KnownAwards;
import de.kommig.applications.plan.Shortfall;
import de.kommig.applications.plan.Totals;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.DecisionText;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.PlannedCost;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.web.Caller;
import de.kommig.web.MessageBundles;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes notices from what was applied for and approved; for members of the funder (404 for all others). */
@Component
public class ProposingNotices {

    /** So many does a notice take. */
    private static final int MOST_CATEGORIES = 50;

    private static final String PLAN = "/plan";

    private static final DecisionText NOTHING = new DecisionText(null, null, null);

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final Aggregates<Award, AwardCommand, AwardEvent> awards;
    private final KnownAwards known;
    private final Texts texts;
    private final Clock clock;

    ProposingNotices(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            Aggregates<Award, AwardCommand, AwardEvent> awards,
            KnownAwards known,
            Texts texts,
            Clock clock) {
        this.applications = applications;
        this.awards = awards;
        this.known = known;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The proposal.
     *
     * @throws RejectedCommand when no notice is waited for
     */
    public NoticeProposal of(UUID id, Caller caller, Locale language) {
        Award.Known award = known.as(Viewpoint.FUNDER, awards.load(id).state(), caller);
        if (!(award instanceof Award.Opened(Terms terms))) {
            throw new RejectedCommand(AwardRejection.because(award));
        }
        if (!(applications.load(id).state() instanceof Application.Approved approved)) {
            throw new NotFound();
        }
        Optional<ProposalText> applied =
                texts.find(approved.dossier().proposal().content(), ProposalText.class);
        ProposedNotice proposed = ProposedNotice.of(
                terms,
                applied.map(ProposalText::period).orElse(null),
                applied.map(text -> costs(text, terms.amount())).orElse(List.of()),
                clock.instant());
        DecisionText decision =
                texts.find(approved.conditions(), DecisionText.class).orElse(NOTHING);
        Shortfall shortfall = applied.map(ProposalText::plan)
                .flatMap(plan -> Shortfall.of(plan, terms.amount()))
                .orElse(null);
        NoticeWords words = new NoticeWords(language);
        String text = words.text(terms.title(), terms.amount(), proposed.period(), shortfall, decision);
        return new NoticeProposal(
                terms.amount(),
                new NoticeProposal.Notice(proposed.on(), proposed.period(), proposed.plan(), text),
                missing(proposed),
                findings(proposed, shortfall, words, language));
    }

    private static List<NoticeProposal.NoticeFinding> findings(
            ProposedNotice proposed, @Nullable Shortfall shortfall, NoticeWords words, Locale language) {
        List<NoticeProposal.NoticeFinding> findings = new ArrayList<>();
        AwardRejection fault = proposed.planFault();
        if (fault != null) {
            findings.add(new NoticeProposal.NoticeFinding(
                    PLAN,
                    fault.code(),
                    MessageBundles.of("applications.problems", language).getString(fault.code())));
        }
        if (shortfall != null) {
            findings.add(new NoticeProposal.NoticeFinding(PLAN, "plan-lacks-means", words.finding(shortfall)));
        }
        return List.copyOf(findings);
    }

    private static List<PlannedCost> costs(ProposalText text, Money like) {
        return text.plan() == null || Totals.of(text.plan()).byCategory().size() > MOST_CATEGORIES
                ? List.of()
                : Totals.of(text.plan()).byCategory().entrySet().stream()
                        .map(one -> new PlannedCost(one.getKey(), new Money(one.getValue(), like.currency())))
                        .toList();
    }

    private static List<String> missing(ProposedNotice proposed) {
        List<String> missing = new ArrayList<>();
        if (proposed.period() == null) {
            missing.add("/period");
        }
        if (proposed.plan().isEmpty()) {
            missing.add(PLAN);
        }
        return List.copyOf(missing);
    }
}
