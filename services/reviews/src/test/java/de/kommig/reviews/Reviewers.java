package de.kommig.reviews;

import static de.kommig.reviews.RunningReviews.coordinator;
import static de.kommig.reviews.RunningReviews.reviewer;

import de.kommig.testing.Answer;
import de.kommig.web.membership.ActingFor;
import java.util.UUID;
import org.awaitility.Awaitility;

/** People of the pool, as tests need them. */
public final class Reviewers {

    public static final String ME = "/api/me/reviewer";
    public static final String TRAINED = "{\"version\": \"2026-11\"}";

    private Reviewers() {}

    /** Reads German and Turkish, has time for four a month. */
    public static String entry() {
        return entry("[\"de\", \"tr\"]", 4, "");
    }

    /** @param more fields, with a comma at their end */
    public static String entry(String languages, int reviews, String more) {
        return """
            {"topics": ["education", "language"], "expertise": "Sprachkurse für Familien", "regions": ["altona"],
             "languages": %s, %s "capacity": {"reviews": %d, "per": "month"}}
            """.formatted(languages, more, reviews);
    }

    /** Somebody who has enrolled with this, as soon as the organisations in it are known. */
    public static UUID enrolled(String entry) {
        UUID person = UUID.randomUUID();
        Awaitility.await().untilAsserted(() -> reviewer(person).put(ME, entry).expect(200));
        return person;
    }

    /** The same, admitted and trained. */
    public static UUID admitted(String entry) {
        UUID person = enrolled(entry);
        coordinator().post("/api/reviewers/" + person + "/admission").expect(200);
        trained(person);
        return person;
    }

    /** Whether no coordinator has decided about this person, who is in the pool at the latest when this returns. */
    public static boolean waitsForAdmission(UUID person) {
        Answer known = coordinator().get("/api/reviewers/" + person);
        if (known.status() == 404) {
            // Whatever organisation they belong to.
            reviewer(person).with(ActingFor.HEADER, "self").put(ME, entry()).expect(200);
            return true;
        }
        return known.expect(200).json().get("state").asString().equals("enrolled");
    }

    /** Somebody who is in the pool acknowledges both trainings. */
    public static void trained(UUID person) {
        reviewer(person).put(ME + "/trainings/charter", TRAINED).expect(200);
        reviewer(person).put(ME + "/trainings/bias", TRAINED).expect(200);
    }
}
