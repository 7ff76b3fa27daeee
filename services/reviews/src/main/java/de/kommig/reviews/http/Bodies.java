package de.kommig.reviews.http;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Parties;
import de.kommig.contracts.call.Criterion;
import de.kommig.reviews.assigning.LivedExperience;
import de.kommig.reviews.calls.KnownCall;
import de.kommig.reviews.calls.KnownCalls;
import de.kommig.reviews.disclosing.Disclosure;
import de.kommig.reviews.disclosing.GivenReview;
import de.kommig.reviews.discussing.Differences;
import de.kommig.reviews.discussing.Differences.Compared;
import de.kommig.reviews.http.ReviewBody.ScoreBody;
import de.kommig.reviews.listing.Applications;
import de.kommig.reviews.listing.Applications.Known;
import de.kommig.reviews.masking.BlindTexts;
import de.kommig.reviews.reviewing.ReviewText;
import de.kommig.reviews.reviewing.ReviewTexts;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Review;
import de.kommig.reviews.round.ReviewDeadline;
import de.kommig.reviews.texts.Statements;
import de.kommig.web.masking.Masking;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts what a reader may know into the shape in which it is answered. */
@Component
final class Bodies {

    private final Applications applications;
    private final KnownCalls calls;
    private final Statements statements;
    private final ReviewTexts reviews;
    private final BlindTexts blind;
    private final LivedExperience experience;

    Bodies(
            Applications applications,
            KnownCalls calls,
            Statements statements,
            ReviewTexts reviews,
            BlindTexts blind,
            LivedExperience experience) {
        this.applications = applications;
        this.calls = calls;
        this.statements = statements;
        this.reviews = reviews;
        this.blind = blind;
        this.experience = experience;
    }

    /** How what others have written reads to somebody, by whether they may know whose application it is. */
    UnaryOperator<String> reading(Parties parties, boolean named) {
        // Names are fetched once, and only where somebody has written something.
        SingletonSupplier<Masking> masking = SingletonSupplier.of(() -> blind.of(parties));
        return named ? UnaryOperator.identity() : text -> masking.obtain().text(text);
    }

    RoundBody round(Disclosure disclosure) {
        Panel panel = disclosure.panel();
        Parties parties = panel.parties();
        Known application = applications.known(parties.application());
        UnaryOperator<String> read = reading(parties, disclosure.applicant());
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
                disclosure.deliberation() ? experience.in(panel).orElse(null) : null,
                disclosure.ballots().entrySet().stream()
                        .map(ballot -> new BallotBody(ballot.getKey(), ballot.getValue()))
                        .toList(),
                disclosure.assignments().entrySet().stream()
                        .map(entry -> assignment(
                                panel,
                                entry.getKey(),
                                entry.getValue(),
                                disclosure.reasonFor(entry.getKey()).orElse(null),
                                read))
                        .toList(),
                disclosure.reviews().stream().map(given -> review(given, read)).toList());
    }

    private @Nullable DifferencesBody differences(Panel panel) {
        List<Criterion> rubric =
                calls.of(panel.parties().call()).map(KnownCall::rubric).orElse(List.of());
        List<Compared> reviews = panel.countingReviews().stream()
                .map(review -> new Compared(review.scores(), review.recommendation()))
                .toList();
        return Differences.among(reviews, rubric).map(DifferencesBody::of).orElse(null);
    }

    /** @param read how the reviewer reads what others have written */
    AssignmentBody assignment(Panel panel, UUID reviewer, Assignment assignment, UnaryOperator<String> read) {
        return assignment(panel, reviewer, assignment, null, read);
    }

    private AssignmentBody assignment(
            Panel panel,
            UUID reviewer,
            Assignment assignment,
            @Nullable ContentRef reason,
            UnaryOperator<String> read) {
        Optional<ReviewDeadline> deadline = assignment.steppedBack() ? Optional.empty() : panel.deadlineOf(reviewer);
        return new AssignmentBody(
                panel.parties().application(),
                reviewer,
                assignment.state(),
                assignment instanceof Assignment.Recused recused ? recused.ground() : null,
                assignment instanceof Assignment.Recused recused ? recused.source() : null,
                statement(assignment, read),
                statements.read(reason),
                deadline.map(ReviewDeadline::dueAt).orElse(null),
                deadline.flatMap(it -> Optional.ofNullable(it.asked()))
                        .map(this::moreTime)
                        .orElse(null));
    }

    /** In their own words what the reviewer says; as the reviewer reads it what a coordinator says. */
    private @Nullable String statement(Assignment assignment, UnaryOperator<String> read) {
        return switch (assignment) {
            case Assignment.Declined declined -> statements.read(declined.reason());
            case Assignment.Released released -> read(released.reason(), read);
            case Assignment.Recused recused ->
                recused.source() == null ? statements.read(recused.explanation()) : read(recused.explanation(), read);
            default -> null;
        };
    }

    private @Nullable String read(@Nullable ContentRef said, UnaryOperator<String> read) {
        String words = statements.read(said);
        return words == null ? null : read.apply(words);
    }

    private AssignmentBody.MoreTimeBody moreTime(ReviewDeadline.MoreTime asked) {
        return new AssignmentBody.MoreTimeBody(asked.until(), statements.read(asked.reason()));
    }

    /** A signed review is the reader's own, or read by a coordinator. */
    private ReviewBody review(GivenReview given, UnaryOperator<String> read) {
        UnaryOperator<String> words = given.reviewer() == null ? read : UnaryOperator.identity();
        Review review = given.review();
        Optional<ReviewText> text = reviews.of(review.text());
        List<ScoreBody> scores = IntStream.range(0, review.scores().size())
                .mapToObj(i -> new ScoreBody(
                        review.scores().get(i).criterion(),
                        review.scores().get(i).score(),
                        text.map(it -> words.apply(it.reasons().get(i))).orElse(null)))
                .toList();
        return new ReviewBody(
                given.reviewer(),
                scores,
                review.recommendation(),
                text.map(it -> words.apply(it.comment())).orElse(null),
                reviews.note(review.note()),
                given.counts());
    }
}
