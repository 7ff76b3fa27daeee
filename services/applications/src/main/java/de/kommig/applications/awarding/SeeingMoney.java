package de.kommig.applications.awarding;

import de.kommig.applications.award.Award;
import de.kommig.applications.award.AwardFile;
import de.kommig.applications.award.BaseRates;
import de.kommig.applications.award.Deadlines;
import de.kommig.applications.award.Drawdown;
import de.kommig.applications.award.Instalments;
import de.kommig.applications.award.Interest;
import de.kommig.applications.award.InterimReport;
import de.kommig.applications.award.LateUse;
import de.kommig.applications.awarding.AwardSheet.ChangeSheet;
import de.kommig.applications.awarding.AwardSheet.ClaimSheet;
import de.kommig.applications.awarding.AwardSheet.DrawdownSheet;
import de.kommig.applications.awarding.AwardSheet.MoneySheet;
import de.kommig.applications.awarding.AwardSheet.ReportSheet;
import de.kommig.applications.texts.AwardText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is seen of an award's money. */
@Component
class SeeingMoney {

    private final Texts texts;
    private final BaseRates rates;
    private final Clock clock;

    SeeingMoney(Texts texts, BaseRates rates, Clock clock) {
        this.texts = texts;
        this.rates = rates;
        this.clock = clock;
    }

    MoneySheet sheet(AwardFile file) {
        var terms = file.terms();
        var book = file.book();
        return new MoneySheet(
                book.paid(),
                new Money(
                        terms.amount().amount().subtract(book.claimed().amount()),
                        terms.amount().currency()),
                book.paidBack(),
                LateUse.interest(terms, book.drawdowns(), rates, today(file)),
                Instalments.of(terms.amount(), terms.rules(), file.notice().on()),
                book.drawdowns().stream().map(this::drawdown).toList());
    }

    private DrawdownSheet drawdown(Drawdown it) {
        return new DrawdownSheet(
                it.number(),
                it.amount(),
                text(it.purpose()),
                text(it.refusal()),
                it.paid(),
                it.uses(),
                it.unused(),
                it.late());
    }

    List<ChangeSheet> changes(AwardFile file) {
        return file.book().changes().stream()
                .map(it -> new ChangeSheet(
                        it.number(),
                        it.kind(),
                        it.answer(),
                        it.plan(),
                        it.until(),
                        text(it.reason()),
                        text(it.refusal())))
                .toList();
    }

    /** Those of the notice, in the order of their days. */
    List<ReportSheet> reports(AwardFile file) {
        List<InterimReport> submitted = file.book().reports();
        return file.terms().rules().interimReports().stream()
                .sorted()
                .map(dueOn -> submitted.stream()
                        .filter(report -> report.dueOn().equals(dueOn))
                        .findFirst()
                        .map(report -> new ReportSheet(dueOn, true, report.spent(), text(report.report())))
                        .orElseGet(() -> new ReportSheet(dueOn, false, null, null)))
                .toList();
    }

    @Nullable
    ClaimSheet claim(Award award) {
        return switch (award) {
            case Award.Hearing it -> hearing(it);
            case Award.Revoked it -> hearing(it.hearing());
            case Award.Recovery it ->
                new ClaimSheet(
                        it.outstanding(),
                        text(it.reasons()),
                        null,
                        null,
                        it.interestFrom(),
                        it.payBy(),
                        Interest.on(
                                it.outstanding(),
                                it.file().terms().rules().interestPoints(),
                                rates,
                                it.interestFrom(),
                                today(it.file())));
            default -> null;
        };
    }

    private @Nullable ClaimSheet hearing(Award.@Nullable Hearing it) {
        return it == null
                ? null
                : new ClaimSheet(it.amount(), text(it.reasons()), it.respondBy(), text(it.answer()), null, null, null);
    }

    private LocalDate today(AwardFile file) {
        return Deadlines.day(clock.instant(), file.terms().zone());
    }

    private @Nullable String text(@Nullable ContentRef ref) {
        return texts.find(ref, AwardText.class).map(AwardText::text).orElse(null);
    }
}
