package de.kommig.organisations.suggesting;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;

/**
 * The groups of three letters in a name, by which names are compared: how many do both have of those that either has? Groups are taken word
 * by word with two spaces before and one behind, as PostgreSQL's pg_trgm does, so the order of words does not count, and
 * beginnings count more than ends.
 */
final class Trigrams {

    /**
     * From so many tenths on names are similar. A word of sixteen letters stays similar with one of them wrong; {@code Haus der Begegnung Altona}
     * and {@code … Harburg} are not.
     */
    private static final int SIMILAR_TENTHS = 7;

    /** A group as a number has so many bits, and leaves room for a frequency above them. */
    private static final int BITS = 3 * Character.SIZE;

    private static final int MOST_FREQUENT = Short.MAX_VALUE;

    /** Each group as a number, ascending, each once. */
    private final long[] groups;

    private Trigrams(long[] groups) {
        this.groups = groups;
    }

    /** The groups of a name's core. */
    static Trigrams of(String core) {
        return new Trigrams(Arrays.stream(core.split(" "))
                .map(word -> "  " + word + " ")
                .flatMapToLong(Trigrams::groups)
                .sorted()
                .distinct()
                .toArray());
    }

    private static LongStream groups(String padded) {
        return LongStream.range(0, padded.length() - 2).map(at -> {
            int i = (int) at;
            return ((long) padded.charAt(i) << 2 * Character.SIZE)
                    | ((long) padded.charAt(i + 1) << Character.SIZE)
                    | padded.charAt(i + 2);
        });
    }

    /** All groups, each once. */
    LongStream all() {
        return Arrays.stream(groups);
    }

    /** Whether the names with these groups are similar. Most are not, and that shows after a few groups. */
    boolean areLike(Trigrams other) {
        int size = groups.length;
        int otherSize = other.groups.length;
        // common / (size + otherSize - common) >= tenths / 10
        int needed = Math.ceilDiv((size + otherSize) * SIMILAR_TENTHS, 10 + SIMILAR_TENTHS);
        int mayLack = size - needed;
        int otherMayLack = otherSize - needed;
        int i = 0;
        int j = 0;
        while (mayLack >= 0 && otherMayLack >= 0 && i < size && j < otherSize) {
            int order = Long.compare(groups[i], other.groups[j]);
            if (order < 0) {
                mayLack--;
            } else if (order > 0) {
                otherMayLack--;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return size - i <= mayLack && otherSize - j <= otherMayLack;
    }

    /**
     * So many of the groups that every similar name has one of them too (prefix filter): it may lack three tenths of all, whichever, and so has one
     * of any three tenths and one.
     *
     * @param frequency in how many names a group is; the rarest are taken
     */
    List<Long> telling(LongToIntFunction frequency) {
        return Arrays.stream(groups)
                .map(group -> (long) Math.min(frequency.applyAsInt(group), MOST_FREQUENT) << BITS | group)
                .sorted()
                .limit(groups.length - Math.ceilDiv(groups.length * SIMILAR_TENTHS, 10) + 1L)
                .mapToObj(ranked -> ranked & (1L << BITS) - 1)
                .toList();
    }
}
