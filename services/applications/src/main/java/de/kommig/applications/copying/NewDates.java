package de.kommig.applications.copying;

import de.kommig.contracts.call.AwardRules;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Instalment;
import de.kommig.contracts.call.Outline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a copy. They are given; only the days of instalments and interim reports follow by themselves, since they are as far behind
 * the end of the new call as they were behind the end of the old one. The funder can still change all of it.
 *
 * @param title {@code null}: as before
 * @param outlineClosesAt {@code null} for a call with one stage
 */
public record NewDates(
        @Nullable String title,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant outlineClosesAt) {

    /** Whether the outline has a new end if, and only if, there is an outline. */
    boolean fit(CallTerms terms) {
        return (terms.inDetail().outline() == null) == (outlineClosesAt == null);
    }

    /** The terms with these dates. */
    CallTerms in(CallTerms old) {
        CallRules rules = old.rules() == null ? null : in(old, old.rules());
        return new CallTerms(
                Objects.requireNonNullElse(title, old.title()),
                old.programme(),
                opensAt,
                closesAt,
                old.budget(),
                old.reviewers(),
                old.quorum(),
                old.requiredCharters(),
                rules);
    }

    private CallRules in(CallTerms old, CallRules rules) {
        ZoneId zone = ZoneId.of(rules.zone());
        long days = ChronoUnit.DAYS.between(day(old.closesAt(), zone), day(closesAt, zone));
        AwardRules award = rules.award();
        return rules.with(new AwardRules(
                        award.legalBasis(),
                        award.objectionPeriod(),
                        award.payment(),
                        award.instalments().stream()
                                .map(it -> new Instalment(it.on().plusDays(days), it.percent()))
                                .toList(),
                        award.useBy(),
                        award.interimReports().stream()
                                .map(on -> on.plusDays(days))
                                .toList(),
                        award.proofDue(),
                        award.retention(),
                        award.interestPoints(),
                        award.regranting()))
                .with(outlineClosesAt == null ? null : new Outline(outlineClosesAt));
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }
}
