package de.kommig.reviews.listing;

import de.kommig.contracts.Money;
import de.kommig.eventstore.consuming.Views;
import java.math.BigDecimal;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What this service knows of applications, from their events. */
@Component
public final class Applications {

    private final Views views;
    private final RoundsView view;

    Applications(Views views, RoundsView view) {
        this.views = views;
        this.view = view;
    }

    /**
     * An application as it has become known here.
     *
     * @param title as handed in last; absent while the event is on its way
     * @param reviewTitle as reviewers may read it who are not to know whose it is; absent before the admission
     * @param requested likewise
     * @param decided whether the funder has decided
     * @param version counts what was handed in; 0 while the events are on their way
     */
    public record Known(
            @Nullable String title,
            @Nullable String reviewTitle,
            @Nullable Money requested,
            boolean decided,
            int version) {

        /** @param named whether the reader may know whose it is */
        public @Nullable String titleFor(boolean named) {
            return named ? title : reviewTitle;
        }
    }

    /** What has arrived here about an application so far. */
    public Known known(UUID application) {
        return of(views.find(view, application).orElseGet(Document::new));
    }

    static Known of(Document document) {
        Document part = document.get("application", new Document());
        String amount = part.getString("amount");
        return new Known(
                part.getString("title"),
                part.getString(ApplicationPart.REVIEW_TITLE),
                amount == null ? null : new Money(new BigDecimal(amount), part.getString("currency")),
                part.getBoolean("decided", false),
                part.getInteger(ApplicationPart.VERSION, 0));
    }
}
