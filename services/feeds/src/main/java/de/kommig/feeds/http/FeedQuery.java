package de.kommig.feeds.http;

import de.kommig.contracts.EventFamilies;
import de.kommig.web.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a feed is wanted.
 *
 * @param after only entries with a greater number
 * @param limit at most so many
 * @param types only entries of these types; empty for all
 */
record FeedQuery(long after, int limit, Set<String> types) {

    static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 500;

    /** Whoever misspells a type would else wait for it for ever. */
    private static final Set<String> KNOWN_TYPES = Stream.of(EventFamilies.APPLICATIONS, EventFamilies.ROUNDS)
            .flatMap(family -> family.types().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());

    /** @throws InvalidInput (400) when one of the parameters makes no sense */
    static FeedQuery of(@Nullable String after, @Nullable String limit, @Nullable List<String> types) {
        return new FeedQuery(
                after == null ? 0 : number("after", after, 0, Long.MAX_VALUE),
                limit == null ? DEFAULT_LIMIT : (int) number("limit", limit, 1, MAX_LIMIT),
                types == null ? Set.of() : known(types));
    }

    private static long number(String name, String text, long least, long most) {
        if (!text.matches("[0-9]{1,19}")) {
            throw InvalidInput.inParameter(name, "not-a-number");
        }
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException tooManyDigits) {
            // as out of range as any other number that is too large
        }
        throw InvalidInput.inParameter(name, "out-of-range");
    }

    private static Set<String> known(List<String> types) {
        if (!KNOWN_TYPES.containsAll(types)) {
            throw InvalidInput.inParameter("type", "unknown-event-type");
        }
        return Set.copyOf(types);
    }
}
