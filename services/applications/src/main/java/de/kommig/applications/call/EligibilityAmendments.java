package de.kommig.applications.call;

import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.CharterRequirement;
import de.kommig.contracts.call.Eligibility;
import java.util.List;

/** Whoever could apply before can apply after an amendment. */
final class EligibilityAmendments {

    private static final String AT = "/rules/eligibility";
    private static final String STRICTER = "stricter-than-published";

    private EligibilityAmendments() {}

    static void forbidden(CallTerms before, CallTerms after, Faults faults) {
        Eligibility old = before.inDetail().eligibility();
        Eligibility now = after.inDetail().eligibility();
        faults.addIf(isNarrower(old.legalForms(), now.legalForms()), AT + "/legalForms", STRICTER);
        faults.addIf(isNarrower(old.regions(), now.regions()), AT + "/regions", STRICTER);
        faults.addIf(isNarrower(old.topics(), now.topics()), AT + "/topics", STRICTER);
        faults.addIf(old.fiscalSponsor() && !now.fiscalSponsor(), AT + "/fiscalSponsor", STRICTER);
        faults.addIf(old.several() && !now.several(), AT + "/several", STRICTER);
        for (int i = 0; i < after.charters().size(); i++) {
            CharterRequirement required = after.charters().get(i);
            boolean asBefore = before.charters().stream()
                    .anyMatch(earlier -> required.isMetBy(earlier.charter(), earlier.version()));
            faults.addIf(!asBefore, "/requiredCharters/" + i, STRICTER);
        }
    }

    /** An empty list takes everybody. */
    private static <T> boolean isNarrower(List<T> old, List<T> now) {
        return !now.isEmpty() && (old.isEmpty() || !now.containsAll(old));
    }
}
