package de.kommig.reviews.conflict;

import de.kommig.contracts.round.ConflictGround;
import de.kommig.reviews.conflict.ApplicationFacts.InvolvedOrganisation;
import de.kommig.reviews.pool.DeclaredAffiliation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody may review an application.
 *
 * <p>§ 20 Abs. 1 VwVfG excludes who is a party (Satz 1 Nr. 1), who represents one (Nr. 3), who is employed by one or sits on its board (Nr. 5), who has given
 * an opinion or otherwise been active in the matter outside their office (Nr. 6), and puts beside the parties whoever can gain or lose directly by the
 * decision (Satz 2): members of the applicant, of those who apply with it or carry it, their advisers, and who competes for the same money. § 21 VwVfG adds
 * whatever is reason enough to mistrust impartiality: ties that ended not long ago, somebody of the applicant in the same third organisation, a common
 * employer, and belonging to those who decide, or prepare the decision, for whom a review is to be an outside opinion. The rules do not weigh: one ground is enough, and a coordinator who errs is not to blame.
 */
public final class ConflictRules {

    private final LocalDate since;

    /** @param since first day from which a tie that has ended still counts */
    public ConflictRules(LocalDate since) {
        this.since = since;
    }

    /** All conflicts, the weightiest first; empty when nothing speaks against it. */
    public List<FoundConflict> between(ReviewerFacts reviewer, ApplicationFacts application) {
        List<FoundConflict> found = new ArrayList<>();
        for (Tie tie : reviewer.ties()) {
            application
                    .organisation(tie.organisation())
                    .flatMap(organisation -> byMembership(tie, organisation))
                    .ifPresent(found::add);
        }
        for (DeclaredAffiliation declared : reviewer.declared()) {
            named(declared, application)
                    .flatMap(organisation -> byDeclaration(declared, organisation))
                    .ifPresent(found::add);
        }
        reviewer.ties().stream()
                .filter(tie -> tie.isPresent() && !tie.isAdvice())
                .filter(tie -> application.competing().contains(tie.organisation()))
                .map(tie -> new FoundConflict(
                        ConflictGround.COMPETING_APPLICATION,
                        Evidence.COMPETING_APPLICATION,
                        tie.organisation(),
                        Involved.APPLICANT))
                .forEach(found::add);
        reviewer.ties().stream()
                .filter(tie -> tie.isPresent() && !tie.isAdvice())
                .flatMap(tie -> byOffice(tie, application).stream())
                .forEach(found::add);
        for (InvolvedOrganisation organisation : application.involved()) {
            shared(reviewer, organisation).ifPresent(found::add);
            sameDomain(reviewer, organisation).ifPresent(found::add);
        }
        return found.stream().distinct().sorted(ConflictRules::weightiest).toList();
    }

    private Optional<FoundConflict> byMembership(Tie tie, InvolvedOrganisation organisation) {
        if (!tie.countsSince(since)) {
            return Optional.empty();
        }
        Evidence evidence = tie.isAdvice()
                ? tie.isPresent() ? Evidence.ADVICE : Evidence.EARLIER_ADVICE
                : tie.isPresent() ? Evidence.MEMBERSHIP : Evidence.EARLIER_MEMBERSHIP;
        ConflictGround ground = tie.isAdvice() ? ConflictGround.ADVISER_TO_APPLICANT : ConflictGround.OWN_ORGANISATION;
        return Optional.of(new FoundConflict(ground, evidence, tie.organisation(), organisation.as()));
    }

    /** Whoever belongs to those who decide is no outside opinion for them. */
    private static Optional<FoundConflict> byOffice(Tie tie, ApplicationFacts application) {
        return Optional.ofNullable(application.deciding().get(tie.organisation()))
                .map(as -> new FoundConflict(ConflictGround.OTHER, Evidence.OFFICE, tie.organisation(), as));
    }

    private static Optional<InvolvedOrganisation> named(DeclaredAffiliation declared, ApplicationFacts application) {
        if (declared.organisation() != null) {
            return application.organisation(declared.organisation());
        }
        String name = declared.name() == null ? "" : OrganisationName.folded(declared.name());
        return application.involved().stream()
                .filter(one -> !name.isEmpty() && one.isCalled(name))
                .findFirst();
    }

    private Optional<FoundConflict> byDeclaration(DeclaredAffiliation declared, InvolvedOrganisation organisation) {
        if (declared.until() != null && declared.until().isBefore(since)) {
            return Optional.empty();
        }
        ConflictGround ground = switch (declared.kind()) {
            case EMPLOYMENT -> ConflictGround.EMPLOYMENT;
            case MEMBERSHIP, BOARD -> ConflictGround.OWN_ORGANISATION;
            case ADVICE -> ConflictGround.ADVISER_TO_APPLICANT;
            case RELATIVE -> ConflictGround.RELATIVE;
            case OTHER -> ConflictGround.OTHER;
        };
        return Optional.of(new FoundConflict(ground, Evidence.DECLARED, declared.organisation(), organisation.as()));
    }

    private static Optional<FoundConflict> shared(ReviewerFacts reviewer, InvolvedOrganisation organisation) {
        return reviewer.ties().stream()
                .filter(tie -> tie.isPresent() && !tie.isAdvice())
                .filter(tie -> organisation.elsewhere().contains(tie.organisation()))
                .findFirst()
                .map(tie -> new FoundConflict(
                        ConflictGround.OTHER, Evidence.SHARED_ORGANISATION, tie.organisation(), organisation.as()));
    }

    private static Optional<FoundConflict> sameDomain(ReviewerFacts reviewer, InvolvedOrganisation organisation) {
        return reviewer.mailDomain() != null && organisation.mailDomains().contains(reviewer.mailDomain())
                ? Optional.of(
                        new FoundConflict(ConflictGround.EMPLOYMENT, Evidence.MAIL_DOMAIN, null, organisation.as()))
                : Optional.empty();
    }

    private static int weightiest(FoundConflict one, FoundConflict other) {
        return one.evidence().compareTo(other.evidence());
    }
}
