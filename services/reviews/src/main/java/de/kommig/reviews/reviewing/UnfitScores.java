package de.kommig.reviews.reviewing;

import de.kommig.contracts.round.Score;
import de.kommig.reviews.reviewing.Draft.DraftScore;
import de.kommig.web.problems.Finding;
import de.kommig.web.problems.InputError;
import de.kommig.web.problems.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Scores that do not fit the call's rubric: 400, with an entry in {@code errors} for each fault, and in {@code details.missing} the criteria without a score. */
final class UnfitScores extends Refusal {

    private static final long serialVersionUID = 1L;

    private UnfitScores(List<InputError> errors, List<String> missing) {
        super(Finding.of(HttpStatus.BAD_REQUEST, "invalid-input")
                .with(errors)
                .with(missing.isEmpty() ? Map.of() : Map.of("missing", missing)));
    }

    /** Goes on only with scores that fit as far as they have come. */
    static void refuseUnfit(Rubric rubric, List<DraftScore> scores) {
        throwIfAny(errors(rubric.faultsInDraft(scores)), List.of());
    }

    /** Goes on only with scores that fit, and are all there. */
    static void refuseIncomplete(Rubric rubric, List<Score> scores) {
        List<InputError> errors = errors(rubric.faultsIn(scores));
        List<String> missing = rubric.missingIn(scores);
        if (!missing.isEmpty()) {
            errors.add(InputError.at("/scores", "criterion-missing"));
        }
        throwIfAny(errors, missing);
    }

    private static List<InputError> errors(List<Rubric.Fault> faults) {
        return new ArrayList<>(faults.stream()
                .map(fault -> InputError.at("/scores/" + fault.index() + "/" + fault.part(), fault.code()))
                .toList());
    }

    private static void throwIfAny(List<InputError> errors, List<String> missing) {
        if (!errors.isEmpty()) {
            throw new UnfitScores(errors, missing);
        }
    }
}
