package de.kommig.benchmarks.listing;

import de.kommig.benchmarks.suggesting.MadeUpNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;

/**
 * Documents as the views of the applications service have them: a national platform after a year. Calls follow one another, what is handed in
 * goes to one that is open then, most has been decided, and of what is new little. The same ones for the same numbers.
 */
final class MadeUpApplications {

    static final List<String> REGIONS = numbered("region-", 30);
    static final List<String> TOPICS = numbered("topic-", 15);
    private static final int CALLS = 200;
    private static final int FUNDERS = 40;
    private static final Duration YEAR = Duration.ofDays(365);

    private final Random random = new Random(1);
    private final List<String> titles;
    private final List<String> names;
    private final Instant now;

    MadeUpApplications(int organisations, Instant now) {
        this.now = now;
        this.names = MadeUpNames.of(organisations);
        this.titles = MadeUpNames.of(20_000);
    }

    static UUID call(int number) {
        return id("call", number);
    }

    /** The funder of a call. */
    static UUID funder(int call) {
        return id("funder", call % FUNDERS);
    }

    static UUID organisation(int number) {
        return id("organisation", number);
    }

    List<Document> organisations() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            all.add(stored(organisation(i), "organisation")
                    .append("name", names.get(i))
                    .append("words", words(names.get(i)))
                    .append("legalForm", "INITIATIVE"));
        }
        return all;
    }

    /** The next application. */
    Document application(int number, int of) {
        Instant submitted =
                now.minus(YEAR.multipliedBy(of - number).dividedBy(of)).minusMillis(random.nextInt(1_000));
        int call = Math.min(CALLS - 1, number * CALLS / of + random.nextInt(4));
        String state = state(Duration.between(submitted, now));
        String title = titles.get(random.nextInt(titles.size()));
        Document document = stored(id("application", number), "application")
                .append("call", call(call).toString())
                .append("funder", funder(call).toString())
                .append(
                        "organisation",
                        organisation(random.nextInt(names.size())).toString())
                .append("draftedAt", submitted.minusSeconds(86_400))
                .append("state", state)
                .append("submittedAt", submitted);
        long cents = 100L * Math.round(Math.exp(random.nextGaussian() * 0.8 + 9));
        Document overview = new Document("title", title)
                .append("words", words(title))
                .append("requested", new Document("amount", cents / 100 + ".00").append("currency", "EUR"))
                .append("cents", cents);
        List<String> regions = some(REGIONS, 1 + random.nextInt(2));
        Document handedIn = new Document(overview)
                .append("regions", regions)
                .append("within", regions)
                .append("topics", some(TOPICS, 1 + random.nextInt(3)));
        document.append("working", overview).append("handedIn", handedIn);
        switch (state) {
            case "RETURNED" -> document.append("respondBy", now.plus(Duration.ofDays(random.nextInt(28) - 14)));
            case "SUBMITTED" -> document.append("checkSince", submitted);
            default -> {}
        }
        return document.append("reviewers", List.of());
    }

    private String state(Duration age) {
        double chance = random.nextDouble();
        if (age.toDays() < 20) {
            return chance < 0.7 ? "SUBMITTED" : chance < 0.9 ? "RETURNED" : "ADMITTED";
        }
        if (age.toDays() < 60) {
            return chance < 0.1 ? "RETURNED" : chance < 0.5 ? "UNDER_REVIEW" : chance < 0.8 ? "VOTED" : "WITHDRAWN";
        }
        return chance < 0.002
                ? "SUBMITTED"
                : chance < 0.03 ? "WAITLISTED" : chance < 0.4 ? "APPROVED" : chance < 0.95 ? "REJECTED" : "WITHDRAWN";
    }

    private List<String> some(List<String> of, int number) {
        return random.ints(0, of.size())
                .map(i -> i * i / of.size()) // few of them often
                .distinct()
                .limit(number)
                .mapToObj(of::get)
                .toList();
    }

    private static Document stored(UUID id, String stream) {
        return new Document("_id", id.toString())
                .append("revision", 1L)
                .append("versions", new Document(stream + "-" + id, 1L));
    }

    static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replace("ü", "u")
                .replace("ä", "a")
                .replace("ö", "o")
                .split("[^a-z0-9]+"));
    }

    private static List<String> numbered(String prefix, int number) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(prefix + i);
        }
        return all;
    }

    private static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("lists " + kind + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
