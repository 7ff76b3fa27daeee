package de.kommig.applications.http;

import de.kommig.applications.listing.OverdueOfAward;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** What of an award is overdue, e.g. {@code proof}. */
@Component
final class OverdueOfAwardInQuery extends WordInQuery<OverdueOfAward> {

    OverdueOfAwardInQuery() {
        super(OverdueOfAward.class);
    }
}
