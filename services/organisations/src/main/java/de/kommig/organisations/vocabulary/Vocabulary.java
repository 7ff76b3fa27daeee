package de.kommig.organisations.vocabulary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Regions and topics that profiles are made of. Profiles name them by their keys, so a key stays once it has been used; titles can be put
 * better at any time.
 *
 * @param regions {@code kommig.vocabulary.regions}: the larger before those within
 * @param topics {@code kommig.vocabulary.topics}
 */
@ConfigurationProperties("kommig.vocabulary")
public record Vocabulary(List<Region> regions, List<Topic> topics) {

    /** What a key is called, in German and in English. */
    public record Title(String de, String en) {}

    /**
     * Where an organisation works.
     *
     * @param key in kebab-case
     * @param parent key of the smallest region around it; {@code null} for the largest
     */
    public record Region(String key, Title title, @Nullable String parent) {}

    /**
     * On what an organisation works.
     *
     * @param key in kebab-case
     */
    public record Topic(String key, Title title) {}

    /** @throws IllegalArgumentException when a key is there twice, or a region comes before the one around it */
    public Vocabulary {
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
        Set<String> before = new HashSet<>();
        for (Region region : regions) {
            if (region.parent() != null && !before.contains(region.parent())) {
                throw new IllegalArgumentException("No region around " + region.key() + ": " + region.parent());
            }
            requireNew(region.key(), before);
        }
        Set<String> keys = new HashSet<>();
        topics.forEach(topic -> requireNew(topic.key(), keys));
    }

    private static void requireNew(String key, Set<String> before) {
        if (!before.add(key)) {
            throw new IllegalArgumentException("Twice in the vocabulary: " + key);
        }
    }

    /** Whether there is a region with this key. */
    public boolean hasRegion(String key) {
        return regions.stream().anyMatch(region -> region.key().equals(key));
    }

    /** Whether there is a topic with this key. */
    public boolean hasTopic(String key) {
        return topics.stream().anyMatch(topic -> topic.key().equals(key));
    }

    /**
     * The regions that have ground in common with this one: itself, all within it, and all around it. Whoever looks for help in a district is
     * helped by those who work in the whole city.
     *
     * @param key of a region that there is
     */
    public Set<String> overlapping(String key) {
        Map<String, @Nullable String> parents = new LinkedHashMap<>();
        regions.forEach(region -> parents.put(region.key(), region.parent()));
        Set<String> overlapping = new HashSet<>();
        for (String around = key; around != null; around = parents.get(around)) {
            overlapping.add(around);
        }
        Set<String> within = new HashSet<>(Set.of(key));
        for (Region region : regions) {
            if (region.parent() != null && within.contains(region.parent())) {
                within.add(region.key());
            }
        }
        overlapping.addAll(within);
        return overlapping;
    }
}
