package de.kommig.embeddedmongodb.collections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The first so many of an unordered sequence in an order, without holding all of it.
 */
final class Best {

    private static final int SLACK = 1_000;

    private Best() {}

    static <T> List<T> of(Iterator<T> all, Comparator<? super T> order, long most) {
        List<T> best = new ArrayList<>();
        while (all.hasNext()) {
            best.add(all.next());
            if (best.size() > 2 * most + SLACK) {
                cut(best, order, most);
            }
        }
        cut(best, order, most);
        return best;
    }

    private static <T> void cut(List<T> best, Comparator<? super T> order, long most) {
        best.sort(order);
        if (best.size() > most) {
            best.subList((int) most, best.size()).clear();
        }
    }
}
