package de.kommig.feeds.entry;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.eventstore.consuming.ReceivedEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has to be kept in mind of one application in order to write its entries. It only grows: an event seen again adds nothing, so
 * that a replay from the start writes the same entries as the first time.
 *
 * @param submitted whether it was ever handed in, if only as an outline; before, it does not concern the funder
 * @param wanted reviews the call asks for; 0 before the round opens
 * @param reviews versions, in the round's stream, at which a review came in; ascending
 * @param waitlisted whether it has a place on the waiting list, as long as nothing else is decided
 * @param outlined version with which its outline was handed in; 0: there is none
 * @param applied version with which the application itself was first handed in; 0: it has not been
 * @param regions where the project is to be, as it was last handed in; keys of the vocabulary
 * @param placed version with which that was said; 0: nothing has been handed in
 */
public record Case(
        boolean submitted,
        int wanted,
        List<Long> reviews,
        boolean waitlisted,
        long outlined,
        long applied,
        List<String> regions,
        long placed) {

    /** Nothing has happened yet. */
    public static final Case UNKNOWN = new Case(false, 0, List.of(), false, 0, 0, List.of(), 0);

    public Case {
        regions = List.copyOf(regions);
    }

    /** Whether the case changes with a fact of this kind, or is needed to write its entry. */
    public static boolean isNeededFor(Object fact) {
        return fact instanceof ApplicationEvent.Submitted
                || fact instanceof ApplicationEvent.Resubmitted
                || fact instanceof ApplicationEvent.OutlineSubmitted
                || fact instanceof ApplicationEvent.Withdrawn
                || fact instanceof ApplicationEvent.Waitlisted
                || fact instanceof ApplicationEvent.DecisionProposed
                || fact instanceof ApplicationEvent.DecisionProposalDeclined
                || fact instanceof RoundEvent.Opened
                || fact instanceof RoundEvent.ReviewSubmitted;
    }

    /** The case with what the event adds; an equal one when it adds nothing. */
    public Case after(ReceivedEvent event) {
        long version = event.stored().version();
        return switch (event.data()) {
            case ApplicationEvent.OutlineSubmitted e ->
                handedIn(version, applied).placed(e.regions(), version);
            case ApplicationEvent.Submitted e -> handedIn(outlined, version).placed(e.regions(), version);
            case ApplicationEvent.Resubmitted e -> placed(e.regions(), version);
            case ApplicationEvent.Waitlisted e ->
                new Case(submitted, wanted, reviews, true, outlined, applied, regions, placed);
            case RoundEvent.Opened e ->
                new Case(submitted, e.reviewers(), reviews, waitlisted, outlined, applied, regions, placed);
            case RoundEvent.ReviewSubmitted e -> reviewed(version);
            default -> this;
        };
    }

    /** Whether all that had been handed in by that version was an outline. */
    public boolean isOutlineAt(long version) {
        return outlined > 0 && (applied == 0 || version < applied);
    }

    /** How far the round was when its stream had that version. */
    public Progress progressAt(long roundVersion) {
        int count = (int)
                reviews.stream().filter(version -> version <= roundVersion).count();
        return new Progress(count, wanted);
    }

    private Case handedIn(long outline, long application) {
        return new Case(true, wanted, reviews, waitlisted, outline, application, regions, placed);
    }

    private Case placed(@Nullable List<String> said, long version) {
        return version < placed
                ? this
                : new Case(
                        submitted,
                        wanted,
                        reviews,
                        waitlisted,
                        outlined,
                        applied,
                        said == null ? List.of() : said,
                        version);
    }

    private Case reviewed(long version) {
        if (reviews.contains(version)) {
            return this;
        }
        List<Long> more = new ArrayList<>(reviews);
        more.add(version);
        Collections.sort(more);
        return new Case(submitted, wanted, List.copyOf(more), waitlisted, outlined, applied, regions, placed);
    }
}
