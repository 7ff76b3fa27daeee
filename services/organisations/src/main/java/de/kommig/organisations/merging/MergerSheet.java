package de.kommig.organisations.merging;

import de.kommig.organisations.organisation.Organisation;
import de.kommig.web.NotFound;
import java.util.UUID;

/**
 * An organisation that was a duplicate.
 *
 * @param into the one that goes on in its place
 */
public record MergerSheet(UUID organisation, UUID into) {

    /** The sheet of a merger; throws {@link NotFound} (404) for an organisation that is none. */
    public static MergerSheet of(Organisation state) {
        if (state instanceof Organisation.Merged merged) {
            return new MergerSheet(merged.id(), merged.into());
        }
        throw new NotFound();
    }
}
