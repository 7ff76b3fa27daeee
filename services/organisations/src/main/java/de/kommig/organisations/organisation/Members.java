package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who belongs to an organisation, and who has been invited.
 *
 * @param all people and machines in the order in which they came, also machines whose time is over
 * @param invitations that can still be accepted, unless their time is over
 * @param withdrawn until when those could have been accepted that were taken back; the mail has gone out all the same
 */
public record Members(List<Membership> all, List<Invitation> invitations, List<Instant> withdrawn) {

    /** Somebody may become a member in this role until then. */
    public record Invitation(UUID id, MemberRole role, Instant expiresAt) {}

    public Members {
        all = List.copyOf(all);
        invitations = List.copyOf(invitations);
        withdrawn = List.copyOf(withdrawn);
    }

    static final Members NONE = new Members(List.of(), List.of(), List.of());

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
        return new Members(more, invitations, withdrawn);
    }

    Members withRole(UUID member, MemberRole role) {
        return new Members(
                all.stream()
                        .map(one -> one.member().equals(member) ? new Membership(member, role, one.expiresAt()) : one)
                        .toList(),
                invitations,
                withdrawn);
    }

    Members without(UUID member) {
        return new Members(
                all.stream().filter(one -> !one.member().equals(member)).toList(), invitations, withdrawn);
    }

    Members invited(Invitation invitation) {
        List<Invitation> more = new ArrayList<>(invitations);
        more.add(invitation);
        return new Members(all, more, withdrawn);
    }

    Members accepted(UUID invitation) {
        return new Members(all, open(invitation), withdrawn);
    }

    Members withdrawn(UUID invitation) {
        List<Instant> more = new ArrayList<>(withdrawn);
        invitation(invitation).ifPresent(one -> more.add(one.expiresAt()));
        return new Members(all, open(invitation), more);
    }

    private List<Invitation> open(UUID but) {
        return invitations.stream().filter(one -> !one.id().equals(but)).toList();
    }

    /** How many mails have gone out to people who have not joined, within the time for which an invitation holds. */
    long unanswered(Instant now) {
        return Stream.concat(invitations.stream().map(Invitation::expiresAt), withdrawn.stream())
                .filter(now::isBefore)
                .count();
    }
}
