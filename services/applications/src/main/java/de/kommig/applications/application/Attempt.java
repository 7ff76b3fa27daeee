package de.kommig.applications.application;

import de.kommig.contracts.Money;
import de.kommig.contracts.organisation.LegalForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wants to put to a call, as far as it is known. What is {@code null} has not been said yet and is held against nobody.
 *
 * @param regions in which the project works
 * @param within the same and all regions around them: what takes place in a district takes place in its city
 * @param topics that it is about
 * @param requested the amount
 * @param sponsor legal form of the fiscal sponsor that has agreed; {@code null}: there is none
 * @param another whether the organisation has handed in another application to the call
 */
public record Attempt(
        @Nullable List<String> regions,
        @Nullable List<String> within,
        @Nullable List<String> topics,
        @Nullable Money requested,
        @Nullable LegalForm sponsor,
        boolean another) {

    /** Nothing has been said yet. */
    public static final Attempt UNKNOWN = new Attempt(null, null, null, null, null, false);

    /** With regions around which there are no others. */
    public Attempt(
            @Nullable List<String> regions,
            @Nullable List<String> topics,
            @Nullable Money requested,
            @Nullable LegalForm sponsor,
            boolean another) {
        this(regions, regions, topics, requested, sponsor, another);
    }

    /** The same with the amount that is asked for. */
    public Attempt asking(Money amount) {
        return new Attempt(regions, within, topics, amount, sponsor, another);
    }
}
