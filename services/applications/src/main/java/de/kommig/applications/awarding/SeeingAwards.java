package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardCommand;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.AwardState;
import de.kommig.applications.award.EarlyStart;
import de.kommig.applications.award.Regranting;
import de.kommig.applications.award.Terms;
import de.kommig.applications.awarding.AwardSheet.EarlyStartSheet;
import de.kommig.applications.awarding.AwardSheet.ProofState;
import de.kommig.applications.awarding.AwardSheet.RegrantingSheet;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.AwardText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.eventstore.handling.Happened;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is seen of an award. */
@Component
public class SeeingAwards {

    private final Texts texts;
    private final SeeingMoney money;
    private final SeeingObjections objections;
    private final SeeingClaims claims;
    private final Aggregates<Award, AwardCommand, AwardEvent> awards;

    SeeingAwards(
            Texts texts,
            SeeingMoney money,
            SeeingObjections objections,
            SeeingClaims claims,
            Aggregates<Award, AwardCommand, AwardEvent> awards) {
        this.texts = texts;
        this.money = money;
        this.objections = objections;
        this.claims = claims;
        this.awards = awards;
    }

    /**
     * The sheet for this caller.
     *
     * @throws NotFound when the caller may not know of the award
     */
    public AwardSheet sheet(Award state, Caller caller) {
        if (!(state instanceof Award.Known award) || KnownAwards.viewpoint(state, caller) == Viewpoint.NOBODY) {
            throw new NotFound();
        }
        Parties parties = award.parties();
        Optional<Terms> terms = terms(award);
        Optional<AwardFile> file = award instanceof Award.WithNotice it ? Optional.of(it.file()) : Optional.empty();
        List<Happened<AwardEvent>> history = awards.history(parties.application());
        return new AwardSheet(
                parties.application(),
                AwardState.of(award),
                parties.call(),
                parties.funder(),
                parties.organisation(),
                terms.map(Terms::title).orElse(null),
                terms.map(Terms::amount).orElse(null),
                earlyStart(award),
                terms.map(Terms::rules).orElse(null),
                terms.map(it -> it.financing().tolerancePercent()).orElse(null),
                file.map(it -> notice(it, history)).orElse(null),
                award instanceof Award.Objected it ? text(it.grounds()) : null,
                objections.of(history),
                file.map(money::sheet).orElse(null),
                file.map(money::changes).orElse(null),
                file.map(money::reports).orElse(null),
                file.map(it -> proof(award, it)).orElse(null),
                money.claim(award),
                claims.of(history),
                file.map(AwardFile::regranting)
                        .filter(Regranting::isAllowed)
                        .map(SeeingAwards::regranting)
                        .orElse(null),
                award instanceof Award.Revoked it ? text(it.reasons()) : null,
                award instanceof Award.Ended it ? it.retainUntil() : null);
    }

    private static Optional<Terms> terms(Award.Known award) {
        return switch (award) {
            case Award.Ahead it -> Optional.empty();
            case Award.Opened it -> Optional.of(it.terms());
            case Award.WithNotice it -> Optional.of(it.file().terms());
        };
    }

    private @Nullable EarlyStartSheet earlyStart(Award.Known award) {
        Optional<EarlyStart> early = award instanceof Award.Ahead it
                ? Optional.of(it.early())
                : terms(award).flatMap(Terms::earlyStart);
        return early.map(it -> new EarlyStartSheet(it.from(), it.answer(), text(it.reason()), text(it.reasons())))
                .orElse(null);
    }

    private AwardSheet.NoticeSheet notice(AwardFile file, List<Happened<AwardEvent>> history) {
        var notice = file.notice();
        Optional<AwardEvent.Noticed> given = history.stream()
                .map(Happened::event)
                .filter(AwardEvent.Noticed.class::isInstance)
                .map(AwardEvent.Noticed.class::cast)
                .reduce((before, later) -> later);
        return new AwardSheet.NoticeSheet(
                notice.on(),
                notice.period(),
                notice.plan(),
                notice.contestableUntil(),
                text(notice.text()),
                given.map(AwardEvent.Noticed::period)
                        .filter(it -> !it.equals(notice.period()))
                        .orElse(null),
                given.map(AwardEvent.Noticed::plan)
                        .filter(it -> !it.equals(notice.plan()))
                        .orElse(null));
    }

    private ProofState proof(Award.Known award, AwardFile file) {
        LocalDate dueOn = switch (award) {
            case Award.ProofDue it -> it.dueOn();
            case Award.ProofReturned it -> it.respondBy();
            default -> file.proofDueOn();
        };
        return new ProofState(
                dueOn, file.book().proofs(), award instanceof Award.ProofReturned it ? text(it.corrections()) : null);
    }

    private static RegrantingSheet regranting(Regranting regranting) {
        return new RegrantingSheet(
                regranting.allowed(),
                regranting.left(),
                regranting.calls().entrySet().stream()
                        .filter(call -> call.getValue().amount().signum() > 0)
                        .map(call -> new AwardSheet.FundedCallSheet(call.getKey(), call.getValue()))
                        .toList());
    }

    private @Nullable String text(@Nullable ContentRef ref) {
        return texts.find(ref, AwardText.class).map(AwardText::text).orElse(null);
    }
}
