package de.kommig.organisations.suggesting;

/** Why two organisations could be one; the strongest first. */
public enum Reason {
    /** The same court and number. */
    SAME_REGISTER_ENTRY(8),
    /** The same name, but for the legal form, capitals, accents and punctuation. */
    SAME_NAME(4),
    /** They are reached by e-mail under the same domain, which is not one where everybody has a mailbox. */
    SAME_ADDRESS_DOMAIN(2),
    /** Names that have most of their letters in common, see {@link Trigrams}. */
    SIMILAR_NAME(1);

    private final int weight;

    Reason(int weight) {
        this.weight = weight;
    }

    /** Each weighs more than all weaker ones together. */
    int weight() {
        return weight;
    }
}
