package de.kommig.reviews.listing;

import com.mongodb.client.model.Filters;
import de.kommig.web.InvalidInput;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Where a round stands in a list with the newest first: by the time of its opening, then by id. As text {@code <millis>_<uuid>}.
 */
record Position(Instant openedAt, String id) {

    static final String TIME = "round.openedAt";
    static final String ID = "round.id";

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})_([0-9a-f-]{36})");

    static String of(Document document) {
        Document round = document.get("round", Document.class);
        return round.getDate("openedAt").getTime() + "_" + round.getString("id");
    }

    /** @throws InvalidInput (400) when the cursor comes from another list */
    static Position parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw InvalidInput.inParameter("cursor", "not-a-cursor");
        }
        return new Position(Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), matcher.group(2));
    }

    /** What comes after it. */
    Bson behind() {
        return Filters.or(Filters.lt(TIME, openedAt), Filters.and(Filters.eq(TIME, openedAt), Filters.lt(ID, id)));
    }
}
