package de.kommig.applications.opendata;

import com.mongodb.client.model.Indexes;
import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import de.kommig.eventstore.consuming.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What everybody may know of each award, with the id of its application: {@code {shown, awardedOn, call, funder, organisation, title, amount{amount, currency},
 * financing, noticedOn?, period{from, until}?, regions?[], topics?[], modified}}, and what these follow from. Only where {@code shown} is true is there an
 * award that stands.
 */
@Component
class OpenAwardsView implements View {

    static final String SHOWN = "shown";
    static final String FUNDER = "funder";
    static final String AWARDED_ON = "awardedOn";
    static final String NOTICED_ON = "noticedOn";
    private static final String APPROVED_AT = "approvedAt";

    @Override
    public String name() {
        return "open-awards";
    }

    @Override
    public Set<String> topics() {
        return Set.of(EventFamilies.APPLICATIONS.topic(), EventFamilies.AWARDS.topic());
    }

    @Override
    public List<Bson> indexes() {
        return List.of(
                Indexes.ascending(SHOWN, AWARDED_ON, "_id"),
                Indexes.ascending(SHOWN, FUNDER, AWARDED_ON, "_id"),
                Indexes.ascending(SHOWN, NOTICED_ON));
    }

    @Override
    public Document apply(@Nullable Document before, ReceivedEvent event) {
        Document document = before == null ? new Document() : before;
        Instant time = event.stored().time();
        switch (event.data()) {
            case ApplicationEvent.Submitted it -> about(document, it.regions(), it.topics());
            case ApplicationEvent.Resubmitted it -> about(document, it.regions(), it.topics());
            case ApplicationEvent.Approved it -> document.append(APPROVED_AT, Date.from(time));
            case AwardEvent it -> GivenMoney.apply(document, it, time);
            default -> {
                // Nothing else is for everybody.
            }
        }
        awardedOn(document);
        return document;
    }

    private static void about(Document document, @Nullable List<String> regions, @Nullable List<String> topics) {
        put(document, "regions", regions);
        put(document, "topics", topics);
    }

    private static void put(Document document, String field, @Nullable List<String> keys) {
        if (keys == null || keys.isEmpty()) {
            document.remove(field);
        } else {
            document.put(field, keys);
        }
    }

    /** The day of the decision; the award is opened a moment later, or much later after a crash, and either may be heard of first. */
    private static void awardedOn(Document document) {
        Date opened = document.getDate(GivenMoney.OPENED_AT);
        if (opened != null) {
            Date approved = document.getDate(APPROVED_AT);
            Instant decided = (approved == null ? opened : approved).toInstant();
            ZoneId zone = ZoneId.of(document.getString(GivenMoney.ZONE));
            document.put(AWARDED_ON, LocalDate.ofInstant(decided, zone).toString());
        }
    }
}
