package de.kommig.applications.publishing;

import de.kommig.applications.call.Fault;
import de.kommig.contracts.ContentRef;
import de.kommig.contracts.call.CallRules;
import de.kommig.contracts.call.CallTerms;
import de.kommig.web.InvalidInput;
import de.kommig.web.problems.InputError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as its funder has written it.
 *
 * @param terms without a reference to the wording, which is not kept yet
 * @param wording {@code null}: it has no words but its title
 */
public record CallWriting(CallTerms terms, @Nullable CallWording wording) {

    /** @throws InvalidInput when words and terms do not fit each other */
    public void check() {
        List<Fault> faults = wording == null ? List.of() : WordingFaults.of(wording, terms);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .map(fault -> InputError.at(fault.pointer(), fault.code()))
                    .toList());
        }
    }

    /** The terms once the words have been kept. */
    public CallTerms kept(@Nullable ContentRef ref) {
        return worded(terms, ref);
    }

    /** Terms with other words. */
    static CallTerms worded(CallTerms terms, @Nullable ContentRef ref) {
        if (ref == null && terms.rules() == null) {
            return terms;
        }
        CallRules it = terms.inDetail();
        return terms.with(new CallRules(
                it.zone(),
                ref,
                it.amounts(),
                it.financing(),
                it.eligibility(),
                it.questions(),
                it.documents(),
                it.rubric(),
                it.review(),
                it.fourEyes(),
                it.award(),
                it.outline(),
                it.checks()));
    }
}
