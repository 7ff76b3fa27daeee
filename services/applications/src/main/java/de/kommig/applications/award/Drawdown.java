package de.kommig.applications.award;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that is asked for (Mittelabruf) or paid as an instalment.
 *
 * @param number in its award, from 1
 * @param purpose what for; {@code null} for an instalment
 * @param paid {@code null} until it is
 * @param uses what of it has been spent, in the order in which the organisation told
 * @param late whether the time to spend it passed before all was spent
 */
public record Drawdown(
        int number,
        Money amount,
        @Nullable ContentRef purpose,
        @Nullable ContentRef refusal,
        @Nullable Payment paid,
        List<Use> uses,
        boolean late) {

    /**
     * That it was paid.
     *
     * @param useBy last day on which it is to be spent
     */
    public record Payment(LocalDate on, LocalDate useBy) {}

    /** That some of it was spent. */
    public record Use(Money amount, LocalDate on) {}

    static Drawdown requested(int number, Money amount, ContentRef purpose) {
        return new Drawdown(number, amount, purpose, null, null, List.of(), false);
    }

    static Drawdown instalment(int number, Money amount, Payment paid) {
        return new Drawdown(number, amount, null, null, paid, List.of(), false);
    }

    /** What of it has been spent. */
    public Money used() {
        return Amounts.sum(uses.stream().map(Use::amount).toList(), amount);
    }

    /** What of it has not been spent; nothing of what was refused. */
    public Money unused() {
        return refusal != null ? Amounts.none(amount) : Amounts.minus(amount, used());
    }

    /** Whether the funder has neither paid nor refused it. */
    public boolean isOpen() {
        return paid == null && refusal == null;
    }

    Drawdown paid(Payment payment) {
        return new Drawdown(number, amount, purpose, refusal, payment, uses, late);
    }

    Drawdown refused(ContentRef reasons) {
        return new Drawdown(number, amount, purpose, reasons, paid, uses, late);
    }

    Drawdown used(Use use) {
        List<Use> more = new ArrayList<>(uses);
        more.add(use);
        return new Drawdown(number, amount, purpose, refusal, paid, List.copyOf(more), late);
    }

    Drawdown asLate() {
        return new Drawdown(number, amount, purpose, refusal, paid, uses, true);
    }
}
