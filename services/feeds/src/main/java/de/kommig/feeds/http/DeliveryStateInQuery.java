package de.kommig.feeds.http;

import de.kommig.feeds.delivering.Delivery;
import de.kommig.web.WordInQuery;
import org.springframework.stereotype.Component;

/** States of deliveries, e.g. {@code given-up}. */
@Component
final class DeliveryStateInQuery extends WordInQuery<Delivery.State> {

    DeliveryStateInQuery() {
        super(Delivery.State.class);
    }
}
