package de.kommig.applications.checking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators have come to about an application.
 *
 * @param turn rises with everything that is written, also with a seal
 * @param revision rises with each result
 * @param items one for each item that has been looked at
 * @param seal an admission that is under way; {@code null}: none
 */
record Results(
        UUID application,
        long turn,
        long revision,
        List<CheckedItem> items,
        @Nullable Seal seal) {

    /**
     * An admission is being decided on these results. It counts as long as nothing has happened to the application since.
     *
     * @param version of the application's stream on which it is decided
     */
    record Seal(long version, Instant at) {}

    static Results none(UUID application) {
        return new Results(application, 0, 0, List.of(), null);
    }

    Optional<CheckedItem> of(String item) {
        return items.stream().filter(one -> one.item().equals(item)).findFirst();
    }

    boolean hasCarriedOut(String command) {
        return items.stream().anyMatch(one -> one.command().equals(command));
    }

    /** With another result, that takes the place of an earlier one about the same item. A seal that was there is void. */
    Results with(CheckedItem checked) {
        Predicate<CheckedItem> other = one -> !one.item().equals(checked.item());
        List<CheckedItem> all = new ArrayList<>(items.stream().filter(other).toList());
        all.add(checked);
        return new Results(application, turn + 1, revision + 1, List.copyOf(all), null);
    }

    Results each(UnaryOperator<CheckedItem> change) {
        return new Results(
                application, turn + 1, revision, items.stream().map(change).toList(), seal);
    }

    Results sealed(Seal other) {
        return new Results(application, turn + 1, revision, items, other);
    }

    Results unsealed() {
        return new Results(application, turn + 1, revision, items, null);
    }
}
