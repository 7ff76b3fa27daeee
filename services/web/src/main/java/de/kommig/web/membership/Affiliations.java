package de.kommig.web.membership;

import java.util.List;
import java.util.UUID;

/** Knows for whom people act. */
@FunctionalInterface
public interface Affiliations {

    /** All organisations for which this person may act, also those for which they no longer may because the time is over. */
    List<Affiliation> of(UUID person);
}
