package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.organisations.organisation.Organisation.Commitment;
import de.kommig.organisations.organisation.Organisation.LegalFormPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How events make an organisation what it is. Total: what cannot have happened changes nothing. */
final class OrganisationEvolution {

    private OrganisationEvolution() {}

    static Organisation evolve(Organisation before, OrganisationEvent event) {
        return switch (before) {
            case Organisation.Unknown unknown ->
                event instanceof OrganisationEvent.Registered it ? registered(it) : before;
            case Organisation.Merged merged -> before;
            case Organisation.Registered registered -> evolved(registered, event);
        };
    }

    private static Organisation registered(OrganisationEvent.Registered event) {
        var first = new LegalFormPeriod(event.legalForm(), null, event.register());
        Members members = event.founder() == null
                ? Members.NONE
                : Members.NONE.with(new Membership(event.founder(), MemberRole.OWNER, null));
        return new Organisation.Registered(
                event.organisation(),
                event.name(),
                event.side(),
                false,
                List.of(first),
                List.of(),
                null,
                members,
                List.of(),
                Set.of());
    }

    private static Organisation evolved(Organisation.Registered before, OrganisationEvent event) {
        Members members = before.members();
        return switch (event) {
            case OrganisationEvent.Registered again -> before;
            case OrganisationEvent.Renamed it -> before.withName(it.name());
            case OrganisationEvent.LegalFormChanged it ->
                before.withLegalForms(
                        with(before.legalForms(), new LegalFormPeriod(it.legalForm(), it.since(), it.register())));
            case OrganisationEvent.LegalFormCorrected it -> before.withLegalForms(corrected(before.legalForms(), it));
            case OrganisationEvent.Confirmed it -> before.withConfirmation();
            case OrganisationEvent.PassingOnAllowed it -> before.passingOn(it.award());
            case OrganisationEvent.ProfileChanged it -> before.withProfile(it.profile());
            case OrganisationEvent.CharterAdopted it ->
                before.withCommitments(with(
                        without(before.commitments(), it.charter()),
                        new Commitment(it.charter(), it.version(), it.adoptedOn())));
            case OrganisationEvent.CharterRevoked it ->
                before.withCommitments(without(before.commitments(), it.charter()));
            case OrganisationEvent.MemberInvited it ->
                before.withMembers(members.invited(new Members.Invitation(it.invitation(), it.role(), it.expiresAt())));
            case OrganisationEvent.InvitationWithdrawn it -> before.withMembers(members.withdrawn(it.invitation()));
            case OrganisationEvent.MemberJoined it ->
                before.withMembers(
                        members.accepted(it.invitation()).with(new Membership(it.member(), it.role(), null)));
            case OrganisationEvent.MemberRoleChanged it -> before.withMembers(members.withRole(it.member(), it.role()));
            case OrganisationEvent.MemberLeft it -> before.withMembers(members.without(it.member()));
            case OrganisationEvent.MemberRemoved it -> before.withMembers(members.without(it.member()));
            case OrganisationEvent.ClientInvited it ->
                before.withMembers(members.invited(
                        new Members.InvitedClient(it.client(), it.role(), it.purpose(), it.expiresAt())));
            case OrganisationEvent.ClientAdmitted it ->
                before.withMembers(members.with(new Membership(it.client(), it.role(), it.expiresAt())));
            case OrganisationEvent.Merged it -> new Organisation.Merged(before.id(), it.into());
            case OrganisationEvent.DuplicateTakenOver it -> takenOver(before, it);
        };
    }

    private static Organisation takenOver(Organisation.Registered before, OrganisationEvent.DuplicateTakenOver event) {
        Members members = before.members();
        for (Membership one : event.members()) {
            members = members.with(one);
        }
        List<UUID> takenOver = new ArrayList<>(before.takenOver());
        takenOver.addAll(event.duplicates());
        return before.withMembers(members).withTakenOver(List.copyOf(takenOver));
    }

    private static List<LegalFormPeriod> corrected(
            List<LegalFormPeriod> legalForms, OrganisationEvent.LegalFormCorrected event) {
        LegalForm now = legalForms.getLast().legalForm();
        return with(
                legalForms.subList(0, legalForms.size() - 1),
                new LegalFormPeriod(now, event.since(), event.register()));
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
