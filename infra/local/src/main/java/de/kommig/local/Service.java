package de.kommig.local;

import de.kommig.applications.ApplicationsService;
import de.kommig.coordination.CoordinationService;
import de.kommig.feeds.FeedsService;
import de.kommig.notifications.NotificationsService;
import de.kommig.organisations.OrganisationsService;
import de.kommig.reviews.ReviewsService;
import java.util.Locale;

/** The services that the platform runs, in the order of their default ports, which begin at 8081. */
public enum Service {
    ORGANISATIONS(OrganisationsService.class),
    APPLICATIONS(ApplicationsService.class),
    REVIEWS(ReviewsService.class),
    COORDINATION(CoordinationService.class),
    NOTIFICATIONS(NotificationsService.class),
    FEEDS(FeedsService.class);

    private final Class<?> application;

    Service(Class<?> application) {
        this.application = application;
    }

    Class<?> application() {
        return application;
    }

    /** The service's name, as in its settings file and its database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
