package de.kommig.organisations.organisation;

import de.kommig.contracts.ContentRef;
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
 * @param invitedClients machines that are wanted and have not accepted, also those whose time is over
 * @param withdrawn until when those could have been accepted that were taken back; the mail has gone out all the same
 */
public record Members(
        List<Membership> all,
        List<Invitation> invitations,
        List<InvitedClient> invitedClients,
        List<Instant> withdrawn) {

    /** Somebody may become a member in this role until then. */
    public record Invitation(UUID id, MemberRole role, Instant expiresAt) {}

    /** A machine may become a member in this role until then, and be one until then. */
    public record InvitedClient(UUID client, MemberRole role, ContentRef purpose, Instant expiresAt) {}

    public Members {
        all = List.copyOf(all);
        invitations = List.copyOf(invitations);
        invitedClients = List.copyOf(invitedClients);
        withdrawn = List.copyOf(withdrawn);
    }

    static final Members NONE = new Members(List.of(), List.of(), List.of(), List.of());

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

    /** A machine that is wanted as a member and has not accepted. */
    public Optional<InvitedClient> invitedClient(UUID client) {
        return invitedClients.stream()
                .filter(one -> one.client().equals(client))
                .findFirst();
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
        Members others = without(one.member());
        return new Members(added(others.all, one), invitations, others.invitedClients, withdrawn);
    }

    Members withRole(UUID member, MemberRole role) {
        return new Members(
                all.stream()
                        .map(one -> one.member().equals(member) ? new Membership(member, role, one.expiresAt()) : one)
                        .toList(),
                invitations,
                invitedClients,
                withdrawn);
    }

    Members without(UUID member) {
        return new Members(
                all.stream().filter(one -> !one.member().equals(member)).toList(),
                invitations,
                invitedClients.stream()
                        .filter(one -> !one.client().equals(member))
                        .toList(),
                withdrawn);
    }

    Members invited(InvitedClient client) {
        return new Members(all, invitations, added(without(client.client()).invitedClients, client), withdrawn);
    }

    Members invited(Invitation invitation) {
        return new Members(all, added(invitations, invitation), invitedClients, withdrawn);
    }

    Members accepted(UUID invitation) {
        return new Members(all, open(invitation), invitedClients, withdrawn);
    }

    Members withdrawn(UUID invitation) {
        List<Instant> more = new ArrayList<>(withdrawn);
        invitation(invitation).ifPresent(one -> more.add(one.expiresAt()));
        return new Members(all, open(invitation), invitedClients, more);
    }

    private static <T> List<T> added(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
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
