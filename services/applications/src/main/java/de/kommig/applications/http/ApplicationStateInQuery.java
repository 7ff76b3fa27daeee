package de.kommig.applications.http;

import de.kommig.applications.application.ApplicationState;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of applications, e.g. {@code under-review}. */
@Component
final class ApplicationStateInQuery extends WordInQuery<ApplicationState> {

    ApplicationStateInQuery() {
        super(ApplicationState.class);
    }
}
