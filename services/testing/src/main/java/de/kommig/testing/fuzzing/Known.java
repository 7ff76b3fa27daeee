package de.kommig.testing.fuzzing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that the service has spoken of, so that some requests are about what exists; a bounded number for each collection. */
final class Known {

    private static final int MOST = 100;
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final List<String> given;
    private final Map<String, List<String>> ids = new ConcurrentHashMap<>();

    Known(List<UUID> given) {
        this.given = given.stream().map(UUID::toString).toList();
    }

    /** @param collection what was asked, e.g. {@code /api/calls} */
    void learn(String collection, String answer, Dice dice) {
        List<String> here = ids.computeIfAbsent(collection, none -> new CopyOnWriteArrayList<>());
        Matcher found = UUIDS.matcher(answer);
        while (found.find()) {
            if (here.size() < MOST) {
                here.add(found.group());
            } else if (dice.chance(5)) {
                here.set(dice.below(MOST), found.group());
            }
        }
    }

    /** One of this collection, mostly; else, or where there is none, one of another or one that was known before. */
    String one(String collection, Dice dice) {
        List<String> here = ids.getOrDefault(collection, List.of());
        if (!here.isEmpty() && dice.chance(70)) {
            return dice.one(here);
        }
        List<String> all = ids.values().stream().flatMap(List::stream).toList();
        return all.isEmpty() || dice.chance(50) ? dice.one(given) : dice.one(all);
    }
}
