package de.kommig.applications.budget;

import de.kommig.contracts.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a call, as its events have made it. How much there is altogether is said by the call's terms and not remembered here.
 *
 * <p>It is a chain and not a map, so that a budget with thousands of reservations is put together from its events in linear time.
 */
public final class Budget {

    /** Nobody has got anything yet. */
    public static final Budget UNTOUCHED = new Budget(BigDecimal.ZERO, null);

    private record Link(
            int number,
            UUID application,
            @Nullable Money amount,
            @Nullable Link before) {

        Optional<Reservation> reservation() {
            return amount == null ? Optional.empty() : Optional.of(new Reservation(number, application, amount));
        }
    }

    private final BigDecimal reserved;
    private final @Nullable Link newest;

    private Budget(BigDecimal reserved, @Nullable Link newest) {
        this.reserved = reserved;
        this.newest = newest;
    }

    /** The sum of all reservations, in the call's currency. */
    public BigDecimal reserved() {
        return reserved;
    }

    /** What is left of this total; never less than nothing, even if the funder has cut the total since. */
    public Money leftOf(Money total) {
        return new Money(total.amount().subtract(reserved).max(BigDecimal.ZERO), total.currency());
    }

    /** What is reserved for an application. */
    public Optional<Reservation> of(UUID application) {
        for (Link link = newest; link != null; link = link.before()) {
            if (link.application().equals(application)) {
                return link.reservation();
            }
        }
        return Optional.empty();
    }

    /** All reservations, oldest first. */
    public List<Reservation> reservations() {
        Set<UUID> seen = new HashSet<>();
        List<Reservation> all = new ArrayList<>();
        for (Link link = newest; link != null; link = link.before()) {
            if (seen.add(link.application())) {
                link.reservation().ifPresent(all::add);
            }
        }
        return all.reversed();
    }

    Budget reserving(UUID application, Money amount) {
        return new Budget(reserved.add(amount.amount()), next(application, amount));
    }

    Budget releasing(UUID application) {
        return of(application)
                .map(held -> new Budget(reserved.subtract(held.amount().amount()), next(application, null)))
                .orElse(this);
    }

    private Link next(UUID application, @Nullable Money amount) {
        return new Link(newest == null ? 1 : newest.number() + 1, application, amount, newest);
    }
}
