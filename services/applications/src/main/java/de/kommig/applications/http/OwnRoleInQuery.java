package de.kommig.applications.http;

import de.kommig.applications.listing.OwnRole;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** As what an organisation takes part, e.g. {@code fiscal-sponsor}. */
@Component
final class OwnRoleInQuery extends WordInQuery<OwnRole> {

    OwnRoleInQuery() {
        super(OwnRole.class);
    }
}
