package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.grants.Grant;
import java.math.BigDecimal;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The request bodies; the same for the same grant, seed and call, so that a repeated run repeats them exactly. */
final class Bodies {

    /** A window that is open whenever the loader runs: what the file reports lies in the past. */
    private static final String OPENS = "2000-01-01T00:00:00Z";

    private static final String CLOSES = "2100-01-01T00:00:00Z";
    static final int REVIEWERS = 3;

    private Bodies() {}

    static String organisation(UUID id, String name, boolean funder) {
        return object().put("id", id.toString())
                .put("name", name)
                .put("legalForm", funder ? "foundation" : "registered-association")
                .put("side", funder ? "funder" : "civil-society")
                .toString();
    }

    static String call(CallKey key, BigDecimal budget) {
        ObjectNode call = object().put("title", key.title());
        if (key.programme() != null) {
            call.put("programme", key.programme());
        }
        call.put("opensAt", OPENS).put("closesAt", CLOSES);
        call.set("budget", money(budget, key.currency()));
        return call.put("reviewers", REVIEWERS).put("quorum", REVIEWERS).toString();
    }

    static String application(Grant grant, String call) {
        ObjectNode application =
                object().put("callId", call).put("title", grant.title()).put("summary", grant.description());
        application.set("requestedAmount", money(grant.requested(), grant.currency()));
        application.set("answers", object().put("grant", grant.id()));
        return application.toString();
    }

    static String assignment(UUID reviewer) {
        return object().put("reviewer", reviewer.toString())
                .put("reason", "Benchmark: reviewers are not admitted one by one.")
                .toString();
    }

    /** Scores by chance; the recommendation is what the funder really did. */
    static String review(Grant grant, Random chance) {
        ObjectNode review = object();
        ArrayNode scores = review.putArray("scores");
        for (String criterion : new String[] {"need", "plan", "reach"}) {
            scores.addObject()
                    .put("criterion", criterion)
                    .put("score", chance.nextInt(11))
                    .put("reason", "Replayed from " + grant.id());
        }
        boolean reduced = grant.awarded().compareTo(grant.requested()) < 0;
        return review.put("recommendation", !grant.approved() ? "reject" : reduced ? "reduce" : "approve")
                .put("comment", "Replayed from " + grant.id())
                .toString();
    }

    static String decision(Grant grant) {
        ObjectNode decision = object().put("outcome", grant.approved() ? "approved" : "rejected");
        if (grant.approved()) {
            decision.set("amount", money(grant.awarded(), grant.currency()));
            if (grant.awarded().compareTo(grant.requested()) < 0) {
                decision.put("reasons", "Less was awarded in the data that is replayed.");
            }
        } else {
            decision.put("reasons", "Nothing was awarded in the data that is replayed.");
            decision.put("nextSteps", "None are known.");
        }
        return decision.toString();
    }

    private static ObjectNode money(BigDecimal amount, String currency) {
        return object().put("amount", amount.toPlainString()).put("currency", currency);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
