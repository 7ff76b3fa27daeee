package de.kommig.applications.award;

import de.kommig.contracts.Money;
import java.util.UUID;

/**
 * An award that was made out of another one (Weiterleitung), as the holder of that one proves it to its own funder: whoever passes money on answers for its
 * use by those who have received it (VV no. 12.5 to § 44 BHO).
 *
 * @param award the smaller award
 * @param organisation that has received it
 * @param amount that was granted
 * @param paid what has been paid of it
 * @param proved what its last proof of use shows as spent; nothing before there is one
 */
public record SubAward(UUID award, UUID organisation, String title, Money amount, Money paid, Money proved) {

    /**
     * As it is now.
     *
     * @param proved what its last proof of use shows as spent
     */
    public static SubAward of(Award.WithNotice award, Money proved) {
        Terms terms = award.file().terms();
        return of(terms, award.file().book().paid(), proved);
    }

    /** One of which there is no notice yet. */
    public static SubAward of(Award.Opened award) {
        Money nothing = Amounts.none(award.terms().amount());
        return of(award.terms(), nothing, nothing);
    }

    private static SubAward of(Terms terms, Money paid, Money proved) {
        return new SubAward(
                terms.parties().application(),
                terms.parties().organisation(),
                terms.title(),
                terms.amount(),
                paid,
                proved);
    }
}
