package de.kommig.benchmarks.listing;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bson.Document;

/** Queries of each kind, with values that change from one to the next. */
final class Filters {

    private static final List<String> COMMON_WORDS = List.of("verein", "kultur", "hamburg", "frauen", "integration");

    private final Random random = new Random(2);
    private final Instant now;
    private final MadeUpApplications applications;
    private final int organisations;

    Filters(Instant now, MadeUpApplications applications, int organisations) {
        this.now = now;
        this.applications = applications;
        this.organisations = organisations;
    }

    /** By what they ask for. */
    Map<String, Supplier<String>> all() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("nothing", () -> "");
        all.put("call", this::call);
        all.put("state", this::state);
        all.put("several states", () -> "&state=approved&state=waitlisted&state=voted");
        all.put("region", this::region);
        all.put("topic", this::topic);
        all.put("submittedSince", this::since);
        all.put("submittedBefore", this::before);
        all.put("organisation", this::organisation);
        all.put("amount range", this::range);
        all.put("leastAmount (large)", () -> "&leastAmount=80000");
        all.put("overdue correction", () -> "&overdue=correction");
        all.put("overdue formal check", () -> "&overdue=formal-check");
        all.put("q: a common word", () -> "&q=" + one(COMMON_WORDS));
        all.put("q: a word of a title or name", this::word);
        all.put("q: two words", () -> word() + "%20" + one(COMMON_WORDS));
        all.put("call + state", () -> call() + state());
        all.put("state + region", () -> state() + region());
        all.put("state + topic + since", () -> state() + topic() + since());
        all.put("region + topic", () -> region() + topic());
        all.put("region + topic + amount", () -> region() + topic() + range());
        all.put("region + before", () -> region() + before());
        all.put("overdue correction + region + topic", () -> "&overdue=correction" + region() + topic());
        all.put("overdue formal check + call", () -> "&overdue=formal-check" + call());
        all.put("q + state + region", () -> "&q=" + one(COMMON_WORDS) + state() + region());
        all.put("q + region + topic + amount", () -> "&q=" + one(COMMON_WORDS) + region() + topic() + range());
        all.put(
                "all of it",
                () -> "&q=" + one(COMMON_WORDS) + call() + state() + region() + topic() + since() + range());
        all.put("nothing is found (draft)", () -> "&state=draft" + region());
        return all;
    }

    private String call() {
        return "&call=" + MadeUpApplications.call(random.nextInt(200));
    }

    private String state() {
        return "&state="
                + one(List.of(
                        "submitted",
                        "returned",
                        "admitted",
                        "under-review",
                        "voted",
                        "waitlisted",
                        "approved",
                        "rejected",
                        "withdrawn"));
    }

    private String region() {
        return "&region=" + one(MadeUpApplications.REGIONS);
    }

    private String topic() {
        return "&topic=" + one(MadeUpApplications.TOPICS);
    }

    private String since() {
        return "&submittedSince=" + now.minus(Duration.ofDays(1 + random.nextInt(364)));
    }

    private String before() {
        return "&submittedBefore=" + now.minus(Duration.ofDays(1 + random.nextInt(364)));
    }

    private String organisation() {
        return "&organisation=" + MadeUpApplications.organisation(random.nextInt(organisations));
    }

    private String range() {
        int least = 1_000 + random.nextInt(40_000);
        return "&leastAmount=" + least + "&mostAmount=" + (least + 500);
    }

    private String word() {
        return "&q="
                + one(MadeUpApplications.words(applications
                        .application(random.nextInt(1_000), 1_000)
                        .get("handedIn", Document.class)
                        .getString("title")));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
