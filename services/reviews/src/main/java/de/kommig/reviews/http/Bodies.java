package de.kommig.reviews.http;

import de.kommig.contracts.Parties;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.disclosing.GivenReview;
import de.kommig.reviews.http.ReviewBody.ScoreBody;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.listing.Applications.Known;
import de.kommig.reviews.reviewing.ReviewText;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts what a reader may know into the shape in which it is answered. */
@Component
final class Bodies {

    private final Applications applications;
    private final Texts texts;

    Bodies(Applications applications, Texts texts) {
        this.applications = applications;
        this.texts = texts;
    }

    RoundBody round(Disclosure disclosure) {
        Panel panel = disclosure.panel();
        Parties parties = panel.parties();
        Known application = applications.known(parties.application());
        return new RoundBody(
                parties.application(),
                application.title(),
                application.requested(),
                parties.call(),
                parties.funder(),
                parties.organisation(),
                disclosure.round().state().orElseThrow(),
                disclosure.progress()
                        ? new RoundBody.Progress(panel.countingReviews().size(), panel.reviewers())
                        : null,
                disclosure.vote().orElse(null),
                disclosure.assignments().entrySet().stream()
                        .map(entry -> assignment(parties.application(), entry.getKey(), entry.getValue()))
                        .toList(),
                disclosure.reviews().stream().map(this::review).toList());
    }

    AssignmentBody assignment(UUID round, UUID reviewer, Assignment assignment) {
        return switch (assignment) {
            case Assignment.Declined declined ->
                new AssignmentBody(round, reviewer, assignment.state(), null, null, texts.statement(declined.reason()));
            case Assignment.Released released ->
                new AssignmentBody(round, reviewer, assignment.state(), null, null, texts.statement(released.reason()));
            case Assignment.Recused recused ->
                new AssignmentBody(
                        round,
                        reviewer,
                        assignment.state(),
                        recused.ground(),
                        recused.source(),
                        texts.statement(recused.explanation()));
            default -> new AssignmentBody(round, reviewer, assignment.state(), null, null, null);
        };
    }

    private ReviewBody review(GivenReview given) {
        Review review = given.review();
        Optional<ReviewText> text = texts.review(review.text());
        List<ScoreBody> scores = IntStream.range(0, review.scores().size())
                .mapToObj(i -> new ScoreBody(
                        review.scores().get(i).criterion(),
                        review.scores().get(i).score(),
                        text.map(words -> words.reasons().get(i)).orElse(null)))
                .toList();
        return new ReviewBody(
                given.reviewer(),
                scores,
                review.recommendation(),
                text.map(ReviewText::comment).orElse(null),
                given.counts());
    }
}
