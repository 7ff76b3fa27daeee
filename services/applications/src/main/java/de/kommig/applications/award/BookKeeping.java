package de.kommig.applications.award;

import de.kommig.contracts.award.AwardEvent;

/** What an event adds to the file of an award that is under way, without moving it to another state. */
final class BookKeeping {

    private BookKeeping() {}

    static AwardFile after(AwardFile file, AwardEvent event) {
        Book book = file.book();
        return switch (event) {
            case AwardEvent.DrawdownRequested it ->
                file.with(book.with(Drawdown.requested(it.number(), it.amount(), it.purpose())));
            case AwardEvent.DrawdownRefused it ->
                file.drawdown(it.number(), drawdown -> drawdown.refused(it.reasons()));
            case AwardEvent.DrawdownPaid it -> paid(file, it);
            case AwardEvent.DrawdownUsed it ->
                file.drawdown(it.number(), drawdown -> drawdown.used(new Drawdown.Use(it.amount(), it.on())));
            case AwardEvent.DrawdownLate it -> file.drawdown(it.number(), Drawdown::asLate);
            case AwardEvent.ChangeRequested it ->
                file.with(book.with(new Change(
                        it.number(), it.kind(), it.plan(), it.until(), it.reason(), Change.Answer.NONE, null)));
            case AwardEvent.ChangeAccepted it -> file.accepted(it.number());
            case AwardEvent.ChangeRefused it ->
                file.with(book.change(it.number(), change -> change.refused(it.reasons())));
            case AwardEvent.RegrantingAllowed it -> file.with(file.regranting().allowing(it.amount()));
            case AwardEvent.CallFunded it -> file.with(file.regranting().funding(it.call(), it.budget()));
            case AwardEvent.ReportDue it -> file.with(book.reminded(it.dueOn()));
            case AwardEvent.ReportSubmitted it ->
                file.with(book.with(new InterimReport(it.dueOn(), it.spent(), it.report())));
            default -> file;
        };
    }

    private static AwardFile paid(AwardFile file, AwardEvent.DrawdownPaid it) {
        Drawdown.Payment payment = new Drawdown.Payment(it.on(), it.useBy());
        return file.book().drawdown(it.number()).isPresent()
                ? file.drawdown(it.number(), drawdown -> drawdown.paid(payment))
                : file.with(file.book().with(Drawdown.instalment(it.number(), it.amount(), payment)));
    }
}
