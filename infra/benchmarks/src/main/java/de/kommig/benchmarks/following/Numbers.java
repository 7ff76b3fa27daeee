package de.kommig.benchmarks.following;

/** Goes through a page of a feed by the numbers of its entries. */
final class Numbers {

    private static final String FIELD = "\"sequence\":\"";
    private static final int DIGITS = 12;

    private Numbers() {}

    /**
     * The number of the page's last entry.
     *
     * @param before of the entry before its first
     * @throws IllegalStateException when one is missing or out of order, or there are none
     */
    static long follow(String page, long before) {
        long number = before;
        int at = page.indexOf(FIELD);
        while (at >= 0) {
            int begin = at + FIELD.length();
            long next = Long.parseLong(page, begin, begin + DIGITS, 10);
            if (next != number + 1) {
                throw new IllegalStateException(next + " follows " + number);
            }
            number = next;
            at = page.indexOf(FIELD, begin);
        }
        if (number == before) {
            throw new IllegalStateException("nothing follows " + before);
        }
        return number;
    }
}
