package de.kommig.web.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Regions and topics by which profiles, calls, projects and applications say where something takes place and what it is about. They are named by their keys, so a
 * key stays once it has been used; titles can be put better at any time.
 *
 * @param regions {@code kommig.vocabulary.regions}: the larger before those within
 * @param topics {@code kommig.vocabulary.topics}
 */
@ConfigurationProperties("kommig.vocabulary")
public record Vocabulary(List<Region> regions, List<Topic> topics) {

    /** What a key is called, in German and in English. */
    public record Title(String de, String en) {

        String in(Locale language) {
            return language.getLanguage().equals("de") ? de : en;
        }
    }

    /**
     * Where something takes place.
     *
     * @param key in kebab-case
     * @param parent key of the smallest region around it; {@code null} for the largest
     */
    public record Region(String key, Title title, @Nullable String parent) {}

    /**
     * What something is about.
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
        Set<String> overlapping = new HashSet<>(withAround(List.of(key)));
        Set<String> within = new HashSet<>(Set.of(key));
        for (Region region : regions) {
            if (region.parent() != null && within.contains(region.parent())) {
                within.add(region.key());
            }
        }
        overlapping.addAll(within);
        return overlapping;
    }

    /**
     * These regions and all around them, each once: what takes place in a district takes place in its city.
     *
     * @param keys also such that there are none of, which have nothing around them
     */
    public List<String> withAround(Collection<String> keys) {
        Map<String, @Nullable String> parents = new HashMap<>();
        regions.forEach(region -> parents.put(region.key(), region.parent()));
        Set<String> all = new LinkedHashSet<>();
        for (String key : keys) {
            for (String around = key; around != null; around = parents.get(around)) {
                all.add(around);
            }
        }
        return List.copyOf(all);
    }

    /** What a region is called in German, or in any other language in English; its key where there is no such region. */
    public String region(String key, Locale language) {
        return regions.stream()
                .filter(region -> region.key().equals(key))
                .findFirst()
                .map(region -> region.title().in(language))
                .orElse(key);
    }

    /** The same of a topic. */
    public String topic(String key, Locale language) {
        return topics.stream()
                .filter(topic -> topic.key().equals(key))
                .findFirst()
                .map(topic -> topic.title().in(language))
                .orElse(key);
    }
}
