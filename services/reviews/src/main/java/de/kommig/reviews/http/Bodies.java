package de.kommig.reviews.http;

import de.kommig.contracts.Parties;
import de.kommig.contracts.call.Criterion;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.disclosing.GivenReview;
import de.kommig.reviews.discussing.Differences;
import de.kommig.reviews.discussing.Differences.Compared;
import de.kommig.reviews.http.ReviewBody.ScoreBody;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.listing.Applications.Known;
import de.kommig.reviews.reviewing.ReviewText;
import de.kommig.reviews.reviewing.ReviewTexts;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Review;
import de.kommig.reviews.round.ReviewDeadline;
import de.kommig.reviews.texts.Statements;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a reader may know into the shape in which it is answered. */
@Component
final class Bodies {

    private final Applications applications;
    private final KnownCalls calls;
    private final Statements statements;
    private final ReviewTexts reviews;

    Bodies(Applications applications, KnownCalls calls, Statements statements, ReviewTexts reviews) {
        this.applications = applications;
        this.calls = calls;
        this.statements = statements;
        this.reviews = reviews;
    }

    RoundBody round(Disclosure disclosure) {
        Panel panel = disclosure.panel();
        Parties parties = panel.parties();
        Known application = applications.known(parties.application());
        return new RoundBody(
                parties.application(),
                application.titleFor(disclosure.applicant()),
                application.requested(),
                parties.call(),
                parties.funder(),
                disclosure.applicant() ? parties.organisation() : null,
                disclosure.state(),
                disclosure.progress()
                        ? new RoundBody.Progress(panel.countingReviews().size(), panel.reviewers())
                        : null,
                disclosure.vote().orElse(null),
                disclosure.deliberation() ? panel.quorate() : null,
                disclosure.deliberation() ? differences(panel) : null,
                disclosure.ballots().entrySet().stream()
                        .map(ballot -> new BallotBody(ballot.getKey(), ballot.getValue()))
                        .toList(),
                disclosure.assignments().entrySet().stream()
                        .map(entry -> assignment(panel, entry.getKey(), entry.getValue()))
                        .toList(),
                disclosure.reviews().stream().map(this::review).toList());
    }

    private @Nullable DifferencesBody differences(Panel panel) {
        List<Criterion> rubric =
                calls.of(panel.parties().call()).map(KnownCall::rubric).orElse(List.of());
        List<Compared> reviews = panel.countingReviews().stream()
                .map(review -> new Compared(review.scores(), review.recommendation()))
                .toList();
        return Differences.among(reviews, rubric).map(DifferencesBody::of).orElse(null);
    }

    AssignmentBody assignment(Panel panel, UUID reviewer, Assignment assignment) {
        Optional<ReviewDeadline> deadline = assignment.steppedBack() ? Optional.empty() : panel.deadlineOf(reviewer);
        return new AssignmentBody(
                panel.parties().application(),
                reviewer,
                assignment.state(),
                assignment instanceof Assignment.Recused recused ? recused.ground() : null,
                assignment instanceof Assignment.Recused recused ? recused.source() : null,
                statement(assignment),
                deadline.map(ReviewDeadline::dueAt).orElse(null),
                deadline.flatMap(it -> Optional.ofNullable(it.asked()))
                        .map(this::moreTime)
                        .orElse(null));
    }

    private @Nullable String statement(Assignment assignment) {
        return switch (assignment) {
            case Assignment.Declined declined -> statements.read(declined.reason());
            case Assignment.Released released -> statements.read(released.reason());
            case Assignment.Recused recused -> statements.read(recused.explanation());
            default -> null;
        };
    }

    private AssignmentBody.MoreTimeBody moreTime(ReviewDeadline.MoreTime asked) {
        return new AssignmentBody.MoreTimeBody(asked.until(), statements.read(asked.reason()));
    }

    private ReviewBody review(GivenReview given) {
        Review review = given.review();
        Optional<ReviewText> text = reviews.of(review.text());
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
                reviews.note(review.note()),
                given.counts());
    }
}
