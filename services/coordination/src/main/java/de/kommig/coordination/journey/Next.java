package de.kommig.coordination.journey;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The next step of a journey.
 *
 * @param who whose turn it is
 * @param code what is to be done, in kebab-case
 * @param yours whether it is the turn of the audience itself
 */
public record Next(Turn who, String code, boolean yours) {

    /** In which an organisation that was asked to take part can answer. */
    private static final Set<Stage> WITH_ANSWERS =
            EnumSet.of(Stage.DRAFT, Stage.OUTLINE_SUBMITTED, Stage.INVITED, Stage.RETURNED);

    /** Whose turn it is. */
    public enum Turn {
        APPLICANT,
        /** Another organisation that was asked to take part. */
        PARTNER,
        COORDINATOR,
        REVIEWERS,
        FUNDER,
        /** The journey is over, or over for this audience. */
        NOBODY
    }

    static Next of(Stage stage, Journey journey, Audience audience) {
        if (audience instanceof Audience.FormerReviewer) {
            return new Next(Turn.NOBODY, "stepped-back", false);
        }
        if (audience instanceof Audience.Partner(var organisation)
                && WITH_ANSWERS.contains(stage)
                && journey.isAsked(organisation)) {
            return of(Turn.PARTNER, "answer-as-partner", audience);
        }
        return switch (stage) {
            case DRAFT -> of(Turn.APPLICANT, "finish-draft", audience);
            case OUTLINE_SUBMITTED -> decide("answer-outline", journey, audience);
            case INVITED -> of(Turn.APPLICANT, "finish-application", audience);
            case OUTLINE_DECLINED -> of(Turn.NOBODY, "outline-declined", audience);
            case SUBMITTED -> of(Turn.COORDINATOR, "check", audience);
            case RETURNED -> of(Turn.APPLICANT, "correct", audience);
            case ADMITTED -> of(Turn.COORDINATOR, "start-review", audience);
            case UNDER_REVIEW -> underReview(journey, audience);
            case VOTED -> decide("decide", journey, audience);
            case WAITLISTED -> decide("decide-later", journey, audience);
            case APPROVED -> NextOfAward.of(journey, audience);
            case REJECTED -> of(Turn.NOBODY, "rejected", audience);
            case WITHDRAWN -> of(Turn.NOBODY, "withdrawn", audience);
        };
    }

    /** That something is proposed is the funder's own affair. */
    private static Next decide(String code, Journey journey, Audience audience) {
        return of(Turn.FUNDER, audience instanceof Audience.Funder && journey.proposed() ? "confirm" : code, audience);
    }

    private static Next underReview(Journey journey, Audience audience) {
        if (audience instanceof Audience.Reviewer reviewer) {
            return forReviewer(journey.reviewers().get(reviewer.person()));
        }
        Reviews reviews = Reviews.of(journey).orElse(new Reviews(0, 0, 1));
        if (reviews.submitted() >= reviews.wanted()) {
            return of(Turn.COORDINATOR, "close-round", audience);
        }
        // That reviewers are still missing would tell outsiders that somebody stepped back.
        return audience instanceof Audience.Coordinator && reviews.asked() < reviews.wanted()
                ? of(Turn.COORDINATOR, "assign", audience)
                : of(Turn.REVIEWERS, "review", audience);
    }

    private static Next forReviewer(@Nullable Fact last) {
        if (last == Fact.REVIEWER_ASSIGNED) {
            return new Next(Turn.REVIEWERS, "answer-request", true);
        }
        return last == Fact.ASSIGNMENT_ACCEPTED
                ? new Next(Turn.REVIEWERS, "write-review", true)
                : new Next(Turn.REVIEWERS, "review", false);
    }

    static Next of(Turn who, String code, Audience audience) {
        boolean yours = switch (audience) {
            case Audience.Applicant applicant -> who == Turn.APPLICANT;
            case Audience.CoApplicant co -> false;
            case Audience.Partner partner -> who == Turn.PARTNER;
            case Audience.Coordinator coordinator -> who == Turn.COORDINATOR;
            case Audience.Funder funder -> who == Turn.FUNDER;
            case Audience.Reviewer reviewer -> false;
            case Audience.FormerReviewer former -> false;
        };
        return new Next(who, code, yours);
    }
}
