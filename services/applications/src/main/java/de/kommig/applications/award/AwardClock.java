package de.kommig.applications.award;

import de.kommig.contracts.Parties;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.award.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to an award without anybody's doing, once time has come. */
public final class AwardClock {

    /** How long before an interim report is due the organisation is reminded. */
    private static final Period AHEAD = Period.ofWeeks(2);

    private AwardClock() {}

    /**
     * Something that is going to happen.
     *
     * @param at first moment at which it does
     */
    public record Due(Instant at, AwardEvent event) {}

    /** What happens next if nobody does anything; empty when nothing ever does. */
    public static Optional<Due> next(Award state) {
        return due(state).min(Comparator.comparing(Due::at));
    }

    private static Stream<Due> due(Award state) {
        return switch (state) {
            case Award.Noticed(var file) -> Stream.of(becomesFinal(file));
            case Award.Running(var file) ->
                Stream.of(lateDrawdowns(file), reminders(file), Stream.of(endOfPeriod(file)))
                        .flatMap(all -> all);
            case Award.UnderWay it -> lateDrawdowns(it.file());
            case Award.Ended it -> Stream.of(endOfRetention(it.file(), it.retainUntil()));
            default -> Stream.empty();
        };
    }

    private static Due becomesFinal(AwardFile file) {
        LocalDate last = file.notice().contestableUntil();
        return after(last, file, new AwardEvent.BecameFinal(parties(file), last.plusDays(1), false));
    }

    private static Stream<Due> lateDrawdowns(AwardFile file) {
        return file.book().drawdowns().stream()
                .filter(drawdown -> !drawdown.late() && !Amounts.isZero(drawdown.unused()))
                .flatMap(drawdown -> Stream.ofNullable(drawdown.paid())
                        .map(paid -> after(
                                paid.useBy(),
                                file,
                                new AwardEvent.DrawdownLate(parties(file), drawdown.number(), drawdown.unused()))));
    }

    private static Stream<Due> reminders(AwardFile file) {
        return file.terms().rules().interimReports().stream()
                .filter(dueOn ->
                        !file.book().hasReport(dueOn) && !file.book().reminded().contains(dueOn))
                .map(dueOn -> after(
                        dueOn.minus(AHEAD).minusDays(1),
                        file,
                        new AwardEvent.ReportDue(parties(file), ReportKind.INTERIM, dueOn)));
    }

    private static Due endOfPeriod(AwardFile file) {
        return after(
                file.notice().period().until(),
                file,
                new AwardEvent.ReportDue(parties(file), ReportKind.PROOF, file.proofDueOn()));
    }

    private static Due endOfRetention(AwardFile file, LocalDate retainUntil) {
        return after(retainUntil, file, new AwardEvent.RetentionEnded(parties(file), retainUntil.plusDays(1)));
    }

    private static Due after(LocalDate lastDay, AwardFile file, AwardEvent event) {
        return new Due(Deadlines.over(lastDay, file.terms().zone()), event);
    }

    private static Parties parties(AwardFile file) {
        return file.terms().parties();
    }
}
