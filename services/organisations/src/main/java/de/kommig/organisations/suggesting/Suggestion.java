package de.kommig.organisations.suggesting;

import de.kommig.organisations.likening.Likeness;
import java.util.Locale;
import java.util.Set;

/**
 * Two organisations that could be one.
 *
 * @param reasons why; never empty
 */
record Suggestion(Likeness one, Likeness other, Set<Reason> reasons) {

    private static final int MOST = 99;

    Pair pair() {
        return Pair.of(one.organisation(), other.organisation());
    }

    /** Where it stands in the list, as text that sorts: the more speaks for it the earlier. */
    String position() {
        int weight = reasons.stream().mapToInt(Reason::weight).sum();
        return String.format(Locale.ROOT, "%02d/%s", MOST - weight, pair());
    }
}
