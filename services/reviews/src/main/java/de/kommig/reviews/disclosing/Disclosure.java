package de.kommig.reviews.disclosing;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.Recommendation;
import de.kommig.contracts.Vote;
import de.kommig.reviews.round.Assignment;
import de.kommig.reviews.round.Panel;
import de.kommig.reviews.round.Review;
import de.kommig.reviews.round.Round;
import de.kommig.reviews.round.RoundState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one reader may know about one round: who was asked and what they answered, the single reviews, the vote. What is not allowed
 * here is denied.
 *
 * @param panel the round's reviewers
 * @param blind whether the call has reviewers not know whose application they read
 */
public record Disclosure(Round round, Panel panel, Reader reader, boolean blind) {

    /** Its state; that the panel discusses is known only to those who take part, and to coordinators. */
    public RoundState state() {
        RoundState state = round.state().orElseThrow();
        boolean takesPart = switch (reader) {
            case Reader.Coordinator coordinator -> true;
            case Reader.Reviewer reviewer -> hasReviewed(reviewer);
            case Reader.Funder funder -> false;
            case Reader.Applicant applicant -> false;
        };
        return state == RoundState.DISCUSSION && !takesPart ? RoundState.OPEN : state;
    }

    /** Whether it is shown how far the panel is from a vote: whether there are enough reviews, and how far they lie apart. */
    public boolean deliberation() {
        return reader instanceof Reader.Coordinator;
    }

    /** How reviewers vote: of all for coordinators, their own for reviewers. Whoever has stepped back has no ballot that counts. */
    public Map<UUID, Recommendation> ballots() {
        Map<UUID, Recommendation> cast =
                panel.discussion() == null ? Map.of() : panel.discussion().ballots();
        Map<UUID, Recommendation> shown = new LinkedHashMap<>();
        for (UUID participant : panel.participants()) {
            Recommendation ballot = cast.get(participant);
            boolean allowed = reader instanceof Reader.Coordinator
                    || reader instanceof Reader.Reviewer reviewer
                            && reviewer.person().equals(participant);
            if (ballot != null && allowed) {
                shown.put(participant, ballot);
            }
        }
        return shown;
    }

    /** Whether "n of m reviews" is shown. */
    public boolean progress() {
        return switch (reader) {
            case Reader.Coordinator coordinator -> true;
            case Reader.Funder funder -> true;
            case Reader.Applicant applicant -> true;
            case Reader.Reviewer reviewer -> false;
        };
    }

    /** Whether the organisation that applies is named; with blind review reviewers learn it when the round closes, and who stepped back never. */
    public boolean applicant() {
        return switch (reader) {
            case Reader.Coordinator coordinator -> true;
            case Reader.Funder funder -> true;
            case Reader.Applicant applicant -> true;
            case Reader.Reviewer reviewer -> !blind || (round instanceof Round.Closed && stillReviews(reviewer));
        };
    }

    /** Whether the round's version is shown: it grows with each refusal and each recusal. Reviewers act on their own assignment, which has a revision of its own. */
    public boolean version() {
        return switch (reader) {
            case Reader.Coordinator coordinator -> true;
            case Reader.Reviewer reviewer -> false;
            case Reader.Funder funder -> false;
            case Reader.Applicant applicant -> false;
        };
    }

    /** Who was asked and what each answered: all for coordinators, their own for reviewers. */
    public Map<UUID, Assignment> assignments() {
        return switch (reader) {
            case Reader.Coordinator coordinator -> panel.assignments();
            case Reader.Reviewer reviewer ->
                own(reviewer).map(own -> Map.of(reviewer.person(), own)).orElseGet(Map::of);
            case Reader.Funder funder -> Map.of();
            case Reader.Applicant applicant -> Map.of();
        };
    }

    /** Why somebody was asked though something spoke against it; for coordinators. */
    public Optional<ContentRef> reasonFor(UUID reviewer) {
        return reader instanceof Reader.Coordinator
                ? Optional.ofNullable(panel.reasons().get(reviewer))
                : Optional.empty();
    }

    /** The vote, if there is one and the reader may know it. */
    public Optional<Vote> vote() {
        boolean allowed = switch (reader) {
            case Reader.Coordinator coordinator -> true;
            case Reader.Funder funder -> true;
            case Reader.Reviewer reviewer -> stillReviews(reviewer);
            case Reader.Applicant applicant -> applicant.decided();
        };
        return allowed ? round.result() : Optional.empty();
    }

    /** The reviews the reader may read. */
    public List<GivenReview> reviews() {
        boolean voted = round.result().isPresent();
        return switch (reader) {
            case Reader.Coordinator coordinator ->
                panel.assignments().keySet().stream().flatMap(this::signed).toList();
            case Reader.Reviewer reviewer ->
                Stream.concat(signed(reviewer.person()), othersSeenBy(reviewer)).toList();
            case Reader.Funder funder ->
                voted ? unsigned(panel.countingReviews()).toList() : List.of();
            case Reader.Applicant applicant ->
                voted && applicant.decided() ? unsigned(panel.countingReviews()).toList() : List.of();
        };
    }

    private Optional<Assignment> own(Reader.Reviewer reviewer) {
        return panel.assignmentOf(reviewer.person());
    }

    private boolean stillReviews(Reader.Reviewer reviewer) {
        return own(reviewer).filter(own -> !own.steppedBack()).isPresent();
    }

    private boolean hasReviewed(Reader.Reviewer reviewer) {
        return own(reviewer).filter(Assignment.Submitted.class::isInstance).isPresent();
    }

    /** Reading the others before writing one's own would colour it. */
    private Stream<GivenReview> othersSeenBy(Reader.Reviewer reviewer) {
        return hasReviewed(reviewer) ? unsigned(ofOthers(reviewer)) : Stream.empty();
    }

    private List<Review> ofOthers(Reader.Reviewer reviewer) {
        return panel.assignments().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(reviewer.person()))
                .filter(entry -> entry.getValue() instanceof Assignment.Submitted)
                .flatMap(entry -> entry.getValue().review().stream())
                .toList();
    }

    private Stream<GivenReview> signed(UUID reviewer) {
        return panel.assignmentOf(reviewer).stream()
                .flatMap(assignment -> assignment.review().stream()
                        .map(review -> new GivenReview(reviewer, review, assignment instanceof Assignment.Submitted)));
    }

    /** Without names and notes, and in an order that tells nothing about who was asked first. */
    private static Stream<GivenReview> unsigned(List<Review> reviews) {
        return reviews.stream()
                .sorted(Comparator.comparing(review -> review.text().sha256()))
                .map(review -> new GivenReview(null, review.withoutNote(), true));
    }
}
