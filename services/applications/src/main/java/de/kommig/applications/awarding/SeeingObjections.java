package de.kommig.applications.awarding;

import de.kommig.applications.awarding.AwardSheet.ObjectionSheet;
import de.kommig.applications.texts.AwardText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.eventstore.handling.Happened;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how objections came about and what became of them: from what has happened, since an award itself does not need that once it is over. */
@Component
class SeeingObjections {

    private final Texts texts;

    SeeingObjections(Texts texts) {
        this.texts = texts;
    }

    /** All objections in their order. */
    List<ObjectionSheet> of(List<Happened<AwardEvent>> history) {
        List<ObjectionSheet> sheets = new ArrayList<>();
        for (Happened<AwardEvent> happened : history) {
            switch (happened.event()) {
                case AwardEvent.Objected it -> sheets.add(raised(it, happened.time()));
                case AwardEvent.ObjectionSettled it -> sheets.add(settled(sheets.removeLast(), it, happened.time()));
                default -> {
                    // Nothing else concerns an objection.
                }
            }
        }
        return List.copyOf(sheets);
    }

    private ObjectionSheet raised(AwardEvent.Objected event, Instant at) {
        return new ObjectionSheet(at, text(event.grounds()), null, null, null, null);
    }

    private ObjectionSheet settled(ObjectionSheet raised, AwardEvent.ObjectionSettled event, Instant at) {
        return new ObjectionSheet(
                raised.raisedAt(),
                raised.grounds(),
                at,
                event.outcome(),
                text(event.reasons()),
                event.contestableUntil());
    }

    private @Nullable String text(@Nullable ContentRef ref) {
        return texts.find(ref, AwardText.class).map(AwardText::text).orElse(null);
    }
}
