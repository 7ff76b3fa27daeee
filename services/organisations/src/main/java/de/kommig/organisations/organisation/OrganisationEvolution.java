package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.organisations.organisation.Organisation.Commitment;
import de.kommig.organisations.organisation.Organisation.LegalFormPeriod;
import java.util.ArrayList;
import java.util.List;

/** How events make an organisation what it is. Total: what cannot have happened changes nothing. */
final class OrganisationEvolution {

    private OrganisationEvolution() {}

    static Organisation evolve(Organisation before, OrganisationEvent event) {
        return switch (before) {
            case Organisation.Unknown unknown ->
                event instanceof OrganisationEvent.Registered it ? registered(it) : before;
            case Organisation.Registered registered -> evolved(registered, event);
        };
    }

    private static Organisation registered(OrganisationEvent.Registered event) {
        var first = new LegalFormPeriod(event.legalForm(), null, null);
        return new Organisation.Registered(event.organisation(), event.name(), event.side(), List.of(first), List.of());
    }

    private static Organisation evolved(Organisation.Registered before, OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.Registered again -> before;
            case OrganisationEvent.LegalFormChanged it ->
                new Organisation.Registered(
                        before.id(),
                        before.name(),
                        before.side(),
                        with(before.legalForms(), new LegalFormPeriod(it.legalForm(), it.since(), it.register())),
                        before.commitments());
            case OrganisationEvent.CharterAdopted it ->
                committed(
                        before,
                        with(
                                without(before.commitments(), it.charter()),
                                new Commitment(it.charter(), it.version(), it.adoptedOn())));
            case OrganisationEvent.CharterRevoked it -> committed(before, without(before.commitments(), it.charter()));
            default -> before;
        };
    }

    private static Organisation.Registered committed(Organisation.Registered before, List<Commitment> commitments) {
        return new Organisation.Registered(before.id(), before.name(), before.side(), before.legalForms(), commitments);
    }

    private static List<Commitment> without(List<Commitment> commitments, String charter) {
        return commitments.stream()
                .filter(commitment -> !commitment.charter().equals(charter))
                .toList();
    }

    private static <T> List<T> with(List<T> list, T added) {
        List<T> more = new ArrayList<>(list);
        more.add(added);
        return List.copyOf(more);
    }
}
