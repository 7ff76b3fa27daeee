package de.kommig.reviews.listing;

import de.kommig.contracts.Recommendation;
import de.kommig.contracts.round.Score;
import de.kommig.reviews.round.AssignmentState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;

/** What can be reckoned with of a review: its scores and what it advises. It lies with its assignment, and goes when that changes. */
final class ReviewPart {

    private ReviewPart() {}

    static Document set(Document part, UUID reviewer, List<Score> scores, Recommendation recommendation) {
        part.getList("assignments", Document.class, List.of()).stream()
                .filter(each -> reviewer.toString().equals(each.getString("reviewer")))
                .forEach(each -> each.append("recommendation", StateNames.write(recommendation))
                        .append(
                                "scores",
                                scores.stream()
                                        .map(score -> new Document("criterion", score.criterion())
                                                .append("score", score.score()))
                                        .collect(Collectors.toCollection(ArrayList::new))));
        return part;
    }

    /** The reviews of a round that count. */
    static Stream<CountingReview> counting(Document document) {
        Document round = document.get("round", new Document());
        return round.getList("assignments", Document.class, List.of()).stream()
                .filter(each -> StateNames.write(AssignmentState.SUBMITTED).equals(each.getString("state")))
                .filter(each -> each.containsKey("scores"))
                .map(ReviewPart::read);
    }

    private static CountingReview read(Document assignment) {
        return new CountingReview(
                UUID.fromString(assignment.getString("reviewer")),
                assignment.getList("scores", Document.class).stream()
                        .map(score -> new Score(score.getString("criterion"), score.getInteger("score")))
                        .toList(),
                StateNames.read(Recommendation.class, assignment.getString("recommendation")));
    }
}
