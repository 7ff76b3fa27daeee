package de.kommig.applications.http;

import de.kommig.applications.listing.Overdue;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** What is overdue, e.g. {@code formal-check}. */
@Component
final class OverdueInQuery extends WordInQuery<Overdue> {

    OverdueInQuery() {
        super(Overdue.class);
    }
}
