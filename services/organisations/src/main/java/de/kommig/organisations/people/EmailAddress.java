package de.kommig.organisations.people;

/**
 * What an e-mail address looks like here: narrower than RFC 5321, which allows much that nobody has and that does harm in headers. Letters
 * of all scripts are taken (RFC 6531).
 */
public final class EmailAddress {

    /** As a regular expression; the repetitions are bounded, since a body may have a megabyte. */
    public static final String FORM = "[^\\s\\p{Cc}@<>()\\[\\],;:\"\\\\]{1,64}@"
            + "(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}\\.){1,8}\\p{L}[\\p{L}\\p{N}-]{1,62}";

    /** RFC 5321 §4.5.3.1.3, without the angle brackets. */
    public static final int MOST_CHARACTERS = 254;

    private EmailAddress() {}
}
