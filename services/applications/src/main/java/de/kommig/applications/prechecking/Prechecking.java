package de.kommig.applications.prechecking;

import de.kommig.applications.application.Applicant;
import de.kommig.applications.application.Application;
import de.kommig.applications.application.Attempt;
import de.kommig.applications.application.EligibilityRules;
import de.kommig.applications.application.Stages;
import de.kommig.applications.call.Call;
import de.kommig.applications.extending.KnownDeadlines;
import de.kommig.applications.partnering.PossiblePartner;
import de.kommig.applications.partnering.PossiblePartners;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.publishing.Wordings;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.contracts.Money;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.call.Stage;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.time.Clock;
import java.time.Instant;
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
    private final StandingApplications applications;
    private final PossiblePartners partners;
    private final Places places;
    private final Wordings wordings;
    private final KnownApplications known;
    private final KnownDeadlines deadlines;
    private final Clock clock;

    public Prechecking(
            KnownCalls calls,
            Applicants applicants,
            StandingApplications applications,
            PossiblePartners partners,
            Places places,
            Wordings wordings,
            KnownApplications known,
            KnownDeadlines deadlines,
            Clock clock) {
        this.calls = calls;
        this.partners = partners;
        this.places = places;
        this.wordings = wordings;
        this.known = known;
        this.applicants = applicants;
        this.applications = applications;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What the caller's organisation meets of the rules of a call, in plain words.
     *
     * @param regions in which the project is to work; {@code null}: not said yet
     * @param topics that it is about; {@code null}: not said yet
     * @param amount that is to be asked for; {@code null}: not said yet
     * @param application the caller's own to this call, whose fiscal sponsor counts; {@code null}: none has been begun
     * @throws NotFound when there is no such call that is public
     */
    public EligibilitySheet check(
            UUID id,
            @Nullable List<String> regions,
            @Nullable List<String> topics,
            @Nullable Money amount,
            @Nullable UUID application,
            Caller caller,
            Locale language) {
        Call.Public call = calls.published(id).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        Application.Begun own = application == null ? null : own(application, id, caller);
        LegalForm sponsor = own == null ? null : sponsor(call.terms(), own);
        Attempt attempt = new Attempt(
                regions,
                places.around(regions),
                topics,
                amount,
                sponsor,
                another(call.terms(), id, caller, application));
        return EligibilitySheet.of(
                id,
                Opening.of(call.terms(), own, deadlines.granted(call, caller), now),
                EligibilityRules.of(call.terms(), applicant(caller), attempt),
                new EligibilityTexts(language, call.terms().inDetail().zone(), wordings.in(language, call.terms())));
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

    /**
     * Legal form of the fiscal sponsor that has agreed, if the call minds; {@code null}: there is none. For an outline it is enough that it has been
     * asked.
     */
    public @Nullable LegalForm sponsor(CallTerms call, Application.Begun application) {
        return call.inDetail().eligibility().legalForms().isEmpty()
                ? null
                : application
                        .partners()
                        .sponsor()
                        .filter(partner -> partner.hasConfirmed() || Stages.of(application, call) == Stage.OUTLINE)
                        .flatMap(partner -> partners.find(partner.organisation()))
                        .map(PossiblePartner::legalForm)
                        .orElse(null);
    }

    private Application.Begun own(UUID application, UUID call, Caller caller) {
        Application.Begun own =
                known.as(Viewpoint.APPLICANT, known.visible(application, caller).state(), caller);
        if (!own.parties().call().equals(call)) {
            throw new NotFound();
        }
        return own;
    }

    /** If it has taken over the organisation that began, its own legal form and commitments count. */
    private Applicant applicant(Caller caller) {
        return applicants.of(caller.requireOrganisation());
    }
}
