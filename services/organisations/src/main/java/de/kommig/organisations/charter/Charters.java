package de.kommig.organisations.charter;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The charters that organisations can commit themselves to. They are settings, not code: a charter gets a new version when those who
 * wrote it say so.
 *
 * @param charters {@code kommig.charters}
 */
@ConfigurationProperties("kommig")
public record Charters(List<Charter> charters) {

    /**
     * A charter.
     *
     * @param key its name in kebab-case
     * @param title as it is called, in German
     * @param versions oldest first, by the date on which they were adopted; never empty
     */
    public record Charter(String key, String title, List<String> versions) {

        public Charter {
            if (versions.isEmpty()) {
                throw new IllegalArgumentException("The charter " + key + " has no version");
            }
            versions = List.copyOf(versions);
        }

        /** The version that counts now. */
        public String current() {
            return versions.getLast();
        }
    }

    public Charters {
        charters = List.copyOf(charters);
    }

    /** Whether a charter with this key has a version of this name. */
    public boolean know(String key, String version) {
        return charters.stream()
                .anyMatch(charter ->
                        charter.key().equals(key) && charter.versions().contains(version));
    }

    /** The charter with this key; empty when there is none, or none any more. */
    public Optional<Charter> find(String key) {
        return charters.stream().filter(charter -> charter.key().equals(key)).findFirst();
    }

    /** Whether this is the version that counts now; an older one asks to be renewed. */
    public boolean isCurrent(String key, String version) {
        return charters.stream()
                .anyMatch(charter ->
                        charter.key().equals(key) && charter.current().equals(version));
    }
}
