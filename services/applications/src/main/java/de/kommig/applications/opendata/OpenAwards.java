package de.kommig.applications.opendata;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Sorts;
import de.kommig.eventstore.consuming.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Goes through the awards that everybody may know of. Never more than some of them are in memory. */
@Component
class OpenAwards {

    private static final int AT_ONCE = 200;

    private final Views views;
    private final OpenAwardsView view;
    private final KnownParties parties;

    OpenAwards(Views views, OpenAwardsView view, KnownParties parties) {
        this.views = views;
        this.view = view;
        this.parties = parties;
    }

    /** Those that the filter finds, the oldest first; without those of which it is not known yet who gives or gets them. */
    void each(Bson filter, Consumer<NamedAward> each) {
        try (MongoCursor<Document> cursor = views.collection(view)
                .find(filter)
                .sort(Sorts.ascending(OpenAwardsView.AWARDED_ON, "_id"))
                .batchSize(AT_ONCE)
                .iterator()) {
            List<OpenAward> some = new ArrayList<>();
            while (cursor.hasNext()) {
                some.add(OpenAward.of(cursor.next()));
                if (some.size() == AT_ONCE || !cursor.hasNext()) {
                    name(some, each);
                    some.clear();
                }
            }
        }
    }

    private void name(List<OpenAward> some, Consumer<NamedAward> each) {
        Map<UUID, OpenOrganisation> organisations = parties.organisations(some.stream()
                .<UUID>mapMulti((award, ids) -> {
                    ids.accept(award.funder());
                    ids.accept(award.organisation());
                })
                .collect(Collectors.toSet()));
        Map<UUID, OpenCall> calls =
                parties.calls(some.stream().map(OpenAward::call).collect(Collectors.toSet()));
        for (OpenAward award : some) {
            OpenOrganisation recipient = organisations.get(award.organisation());
            OpenOrganisation funder = organisations.get(award.funder());
            OpenCall call = calls.get(award.call());
            if (recipient != null && funder != null && call != null) {
                each.accept(new NamedAward(award, recipient, funder, call));
            }
        }
    }
}
