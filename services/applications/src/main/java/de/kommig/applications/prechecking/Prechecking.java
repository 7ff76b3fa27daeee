package de.kommig.applications.prechecking;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.EligibilityRules;
import de.kommig.applications.call.Call;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks whether an organisation can apply; for organisations alone (403). */
@Component
public class Prechecking {

    private final KnownCalls calls;
    private final Applicants applicants;
    private final OtherApplications applications;
    private final Clock clock;

    public Prechecking(KnownCalls calls, Applicants applicants, OtherApplications applications, Clock clock) {
        this.calls = calls;
        this.applicants = applicants;
        this.applications = applications;
        this.clock = clock;
    }

    /**
     * What the caller's organisation meets of the rules of a call, in plain words.
     *
     * @param regions in which the project is to work; {@code null}: not said yet
     * @param topics that it is about; {@code null}: not said yet
     * @param amount that is to be asked for; {@code null}: not said yet
     * @throws NotFound when there is no such call that is public
     */
    public EligibilitySheet check(
            UUID id,
            @Nullable List<String> regions,
            @Nullable List<String> topics,
            @Nullable Money amount,
            Caller caller,
            Locale language) {
        Call.Public call = calls.published(id).orElseThrow(NotFound::new);
        Attempt attempt = new Attempt(regions, topics, amount, null, another(call.terms(), id, caller, null));
        return EligibilitySheet.of(
                id,
                Opening.of(call.terms(), clock.instant()),
                EligibilityRules.of(call.terms(), applicant(caller), attempt),
                new EligibilityTexts(language, call.terms().inDetail().zone()));
    }

    /** What has to be known of the caller's organisation to hand in. On the last day of a call every query counts. */
    public Applicant asked(CallTerms call, Caller caller) {
        boolean needed = !call.charters().isEmpty()
                || !call.inDetail().eligibility().legalForms().isEmpty();
        return needed ? applicant(caller) : Applicant.UNKNOWN;
    }

    /**
     * Whether another application stands in the way, if the call takes only one.
     *
     * @param but the application that is to be handed in
     */
    public boolean another(CallTerms terms, UUID call, Caller caller, @Nullable UUID but) {
        return !terms.inDetail().eligibility().several() && applications.exist(call, caller.organisations(), but);
    }

    /** If it has taken over the organisation that began, its own legal form and commitments count. */
    private Applicant applicant(Caller caller) {
        return applicants.of(caller.requireOrganisation());
    }
}
