package de.kommig.coordination.listing;

import com.mongodb.client.model.Filters;
import de.kommig.web.InvalidInput;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Where a journey stands in a list with the newest first: by its first time that the audience may know, then by id. As text {@code
 * <millis>_<uuid>}.
 */
record Position(Instant time, String id) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})_([0-9a-f-]{36})");

    static String of(Document document, String timeField) {
        return document.getDate(timeField).getTime() + "_" + document.getString(JourneyDocument.APPLICATION);
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
    Bson behind(String timeField) {
        return Filters.or(
                Filters.lt(timeField, time),
                Filters.and(Filters.eq(timeField, time), Filters.lt(JourneyDocument.APPLICATION, id)));
    }
}
