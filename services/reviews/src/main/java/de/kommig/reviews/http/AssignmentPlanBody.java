package de.kommig.reviews.http;

import de.kommig.reviews.assigning.AssignmentPlan;
import de.kommig.reviews.assigning.Obstacle;
import de.kommig.web.MessageBundles;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as coordinators see it.
 *
 * @param assigned absent until it is computed, and where conditions collide
 * @param obstacles what collides, with what would free it; empty where nothing does
 * @param refused what was not carried out, because something had come in between
 */
record AssignmentPlanBody(
        UUID id,
        UUID call,
        AssignmentPlan.State state,
        UUID requestedBy,
        Instant requestedAt,
        AssignmentPlan.@Nullable Assigned assigned,
        List<ObstacleBody> obstacles,
        @Nullable UUID confirmedBy,
        @Nullable Instant confirmedAt,
        List<AssignmentPlan.Refused> refused) {

    private static final String BUNDLE = "reviews.assigning";

    /**
     * What collides, or what would free it.
     *
     * @param text in the caller's language
     * @param remedies each by itself frees it
     */
    record ObstacleBody(
            String code, String text, List<UUID> applications, List<UUID> reviewers, List<ObstacleBody> remedies) {}

    static AssignmentPlanBody of(AssignmentPlan plan, Locale language) {
        return new AssignmentPlanBody(
                plan.id(),
                plan.call(),
                plan.state(),
                plan.requestedBy(),
                plan.requestedAt(),
                plan.assigned(),
                plan.clashes().stream().map(one -> obstacle(one, language)).toList(),
                plan.confirmedBy(),
                plan.confirmedAt(),
                plan.refused());
    }

    private static ObstacleBody obstacle(Obstacle obstacle, Locale language) {
        ResourceBundle words = MessageBundles.of(BUNDLE, language);
        String text = words.getString(obstacle.code());
        for (Map.Entry<String, String> fact : obstacle.facts().entrySet()) {
            String said = fact.getKey().equals("languages") ? named(fact.getValue(), words, language) : fact.getValue();
            text = text.replace("{" + fact.getKey() + "}", said);
        }
        return new ObstacleBody(
                obstacle.code(),
                text,
                obstacle.applications(),
                obstacle.reviewers(),
                obstacle.remedies().stream().map(one -> obstacle(one, language)).toList());
    }

    /** Languages as they are called in the reader's. */
    private static String named(String languages, ResourceBundle words, Locale reader) {
        return languages.isEmpty()
                ? words.getString("any-language")
                : Arrays.stream(languages.split(", ", -1))
                        .map(language -> Locale.of(language).getDisplayLanguage(reader))
                        .collect(Collectors.joining(", "));
    }
}
