package de.kommig.organisations.suggesting;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Side;
import de.kommig.organisations.likening.Likeness;
import java.util.List;
import java.util.UUID;

/**
 * Two organisations that could be one.
 *
 * @param organisations two
 * @param reasons why, the strongest first
 */
public record SuggestionRow(List<Candidate> organisations, List<Reason> reasons) {

    /** One of the two. */
    public record Candidate(UUID id, String name, LegalForm legalForm, Side side) {

        static Candidate of(Likeness likeness) {
            return new Candidate(likeness.organisation(), likeness.name(), likeness.legalForm(), likeness.side());
        }
    }

    static SuggestionRow of(Suggestion suggestion) {
        return new SuggestionRow(
                List.of(Candidate.of(suggestion.one()), Candidate.of(suggestion.other())),
                suggestion.reasons().stream().sorted().toList());
    }
}
