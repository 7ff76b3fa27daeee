package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who belongs to an organisation, and who has been invited.
 *
 * @param all people and machines in the order in which they came, also machines whose time is over
 * @param invitations that can still be accepted, unless their time is over
 */
public record Members(List<Membership> all, List<Invitation> invitations) {

    /** Somebody may become a member in this role until then. */
    public record Invitation(UUID id, MemberRole role, Instant expiresAt) {}

    public Members {
        all = List.copyOf(all);
        invitations = List.copyOf(invitations);
    }

    static final Members NONE = new Members(List.of(), List.of());

    /** The membership of this person or machine, which may be over. */
    public Optional<Membership> of(UUID member) {
        return all.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    /** What this person or machine may do at this moment; empty for who is no member. */
    public Optional<MemberRole> roleAt(UUID member, Instant now) {
        return of(member)
                .filter(one -> one.expiresAt() == null || now.isBefore(one.expiresAt()))
                .map(Membership::role);
    }

    /** An invitation that has been neither accepted nor withdrawn. */
    public Optional<Invitation> invitation(UUID id) {
        return invitations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Whether somebody decides for the organisation. */
    public boolean hasOwner() {
        return all.stream().anyMatch(one -> one.role() == MemberRole.OWNER);
    }

    boolean isLastOwner(UUID member) {
        List<Membership> owners =
                all.stream().filter(one -> one.role() == MemberRole.OWNER).toList();
        return owners.size() == 1 && owners.getFirst().member().equals(member);
    }

    Members with(Membership one) {
        List<Membership> more = new ArrayList<>(without(one.member()).all());
        more.add(one);
        return new Members(more, invitations);
    }

    Members withRole(UUID member, MemberRole role) {
        return new Members(
                all.stream()
                        .map(one -> one.member().equals(member) ? new Membership(member, role, one.expiresAt()) : one)
                        .toList(),
                invitations);
    }

    Members without(UUID member) {
        return new Members(
                all.stream().filter(one -> !one.member().equals(member)).toList(), invitations);
    }

    Members invited(Invitation invitation) {
        List<Invitation> more = new ArrayList<>(invitations);
        more.add(invitation);
        return new Members(all, more);
    }

    Members withoutInvitation(UUID id) {
        return new Members(
                all, invitations.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
