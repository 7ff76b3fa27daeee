package de.kommig.contracts.call;

/**
 * An organisation must be committed to a charter before it can apply.
 *
 * @param charter the charter's key in kebab-case, e.g. {@code civic-engagement}
 * @param version the oldest version that will do, named by the date on which it was adopted, e.g. {@code 2014-09-26} or {@code 2021-12}
 */
public record CharterRequirement(String charter, String version) {

    /**
     * Whether a commitment to this version of this charter is enough. Versions are named by dates with the year in front, so the order of
     * the texts is that of the versions.
     */
    public boolean isMetBy(String committedCharter, String committedVersion) {
        return charter.equals(committedCharter) && version.compareTo(committedVersion) <= 0;
    }
}
