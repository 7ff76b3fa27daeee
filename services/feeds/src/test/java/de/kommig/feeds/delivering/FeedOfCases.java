package de.kommig.feeds.delivering;

import com.mongodb.client.MongoDatabase;
import de.kommig.feeds.entry.FeedEntry;
import de.kommig.feeds.entry.Stage;
import de.kommig.feeds.log.Appending;
import de.kommig.feeds.log.Feeds;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A feed in which cases are letters. */
final class FeedOfCases {

    static final String SUBMITTED = "de.kommig.application.submitted.v1";
    static final String ADMITTED = "de.kommig.application.admitted.v1";

    private final UUID id = UUID.randomUUID();
    private final Appending appending;
    private final StringBuilder happened = new StringBuilder();
    private long last;

    FeedOfCases(MongoDatabase database) {
        appending = new Appending(new Feeds(database));
    }

    UUID id() {
        return id;
    }

    /** Appends an entry for each letter, e.g. {@code aab}: two of case a and one of case b. */
    void happens(String cases) {
        happens(cases, SUBMITTED);
    }

    void happens(String cases, String type) {
        List<FeedEntry> entries = new ArrayList<>();
        for (int i = 0; i < cases.length(); i++) {
            char of = cases.charAt(i);
            last++;
            happened.append(of);
            entries.add(new FeedEntry(
                    id,
                    "application-" + Entries.application(of) + "/" + last,
                    type,
                    Entries.NOON.truncatedTo(ChronoUnit.MILLIS),
                    Entries.application(of),
                    id,
                    id,
                    Stage.SUBMITTED,
                    null,
                    null,
                    null));
        }
        appending.append(entries);
    }

    /** Number of the newest entry. */
    long last() {
        return last;
    }

    /** The case of the entry with this number. */
    char caseOf(long sequence) {
        return happened.charAt((int) sequence - 1);
    }

    /** The {@code webhook-id} of the entry with this number. */
    String message(long sequence) {
        return "msg_" + id + "_" + String.format(Locale.ROOT, "%012d", sequence);
    }

    /** Those of several. */
    List<String> messages(long... sequences) {
        return Arrays.stream(sequences).mapToObj(this::message).toList();
    }
}
