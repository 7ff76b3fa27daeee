package de.kommig.web.membership;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.organisation.Side;
import de.kommig.web.Role;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for an organisation, folded from its events. Stored as
 * {@code {side, confirmed, passesOn, members: [{person, role, expiresAt}], takenOver: [uuid]}}.
 *
 * @param side {@code null} before it is registered
 * @param confirmed whether KomMig has confirmed it
 * @param passesOn whether it may pass awards on in smaller ones
 */
record OrganisationMembers(
        @Nullable Side side, boolean confirmed, boolean passesOn, List<Membership> members, Set<UUID> takenOver) {

    /** Where a stored document has the members' pseudonyms. */
    static final String PERSON = "members.person";

    OrganisationMembers after(OrganisationEvent event) {
        return switch (event) {
            case OrganisationEvent.Registered it ->
                side == null
                        ? new OrganisationMembers(it.side(), confirmed, passesOn, founders(it.founder()), takenOver)
                        : this;
            case OrganisationEvent.Confirmed it -> new OrganisationMembers(side, true, passesOn, members, takenOver);
            case OrganisationEvent.PassingOnAllowed it ->
                new OrganisationMembers(side, confirmed, true, members, takenOver);
            case OrganisationEvent.MemberJoined it -> with(new Membership(it.member(), it.role(), null));
            case OrganisationEvent.MemberRoleChanged it -> withRole(it.member(), it.role());
            case OrganisationEvent.MemberLeft it -> without(it.member());
            case OrganisationEvent.MemberRemoved it -> without(it.member());
            case OrganisationEvent.ClientAdmitted it -> with(new Membership(it.client(), it.role(), it.expiresAt()));
            case OrganisationEvent.Merged it ->
                new OrganisationMembers(side, confirmed, passesOn, List.of(), takenOver);
            case OrganisationEvent.DuplicateTakenOver it -> withAll(it.duplicates(), it.members());
            case OrganisationEvent.Renamed it -> this;
            case OrganisationEvent.LegalFormChanged it -> this;
            case OrganisationEvent.LegalFormCorrected it -> this;
            case OrganisationEvent.ProfileChanged it -> this;
            case OrganisationEvent.CharterAdopted it -> this;
            case OrganisationEvent.CharterRevoked it -> this;
            case OrganisationEvent.MemberInvited it -> this;
            case OrganisationEvent.InvitationWithdrawn it -> this;
            case OrganisationEvent.ClientInvited it -> this;
        };
    }

    /** The membership of this person in this organisation; empty when there is none. */
    Optional<Affiliation> of(UUID person, UUID organisation) {
        return members.stream()
                .filter(member -> member.member().equals(person))
                .findFirst()
                .map(member -> new Affiliation(
                        organisation,
                        role(),
                        member.role(),
                        takenOver,
                        side == Side.FUNDER && !confirmed,
                        passesOn && role() == Role.ORGANISATION && member.role() != MemberRole.ADVISER,
                        member.expiresAt()));
    }

    /** A funder that nobody has confirmed is an organisation like all others. */
    private Role role() {
        if (side == Side.COORDINATION_CENTRE) {
            return Role.COORDINATOR;
        }
        return side == Side.FUNDER && confirmed ? Role.FUNDER : Role.ORGANISATION;
    }

    private static List<Membership> founders(@Nullable UUID founder) {
        return founder == null ? List.of() : List.of(new Membership(founder, MemberRole.OWNER, null));
    }

    private OrganisationMembers with(Membership one) {
        return withAll(List.of(), List.of(one));
    }

    private OrganisationMembers withRole(UUID member, MemberRole role) {
        return members(members.stream()
                .map(one -> one.member().equals(member) ? new Membership(member, role, one.expiresAt()) : one)
                .toList());
    }

    private OrganisationMembers without(UUID member) {
        return members(
                members.stream().filter(one -> !one.member().equals(member)).toList());
    }

    private OrganisationMembers withAll(List<UUID> duplicates, List<Membership> more) {
        Set<UUID> allTakenOver = new HashSet<>(takenOver);
        allTakenOver.addAll(duplicates);
        Set<UUID> replaced = new HashSet<>();
        more.forEach(one -> replaced.add(one.member()));
        List<Membership> all = new ArrayList<>(members);
        all.removeIf(one -> replaced.contains(one.member()));
        all.addAll(more);
        return new OrganisationMembers(side, confirmed, passesOn, List.copyOf(all), Set.copyOf(allTakenOver));
    }

    private OrganisationMembers members(List<Membership> members) {
        return new OrganisationMembers(side, confirmed, passesOn, members, takenOver);
    }

    Document write() {
        return new Document("side", side == null ? null : side.name())
                .append("confirmed", confirmed)
                .append("passesOn", passesOn)
                .append(
                        "members",
                        members.stream().map(OrganisationMembers::write).toList())
                .append(
                        "takenOver",
                        takenOver.stream().map(UUID::toString).sorted().toList());
    }

    private static Document write(Membership member) {
        Document document = new Document("person", member.member().toString())
                .append("role", member.role().name());
        return member.expiresAt() == null ? document : document.append("expiresAt", Date.from(member.expiresAt()));
    }

    static OrganisationMembers read(@Nullable Document stored) {
        if (stored == null) {
            return new OrganisationMembers(null, false, false, List.of(), Set.of());
        }
        String side = stored.getString("side");
        return new OrganisationMembers(
                side == null ? null : Side.valueOf(side),
                stored.getBoolean("confirmed", false),
                stored.getBoolean("passesOn", false),
                stored.getList("members", Document.class).stream()
                        .map(OrganisationMembers::readMember)
                        .toList(),
                Set.copyOf(stored.getList("takenOver", String.class).stream()
                        .map(UUID::fromString)
                        .toList()));
    }

    private static Membership readMember(Document stored) {
        Date expiresAt = stored.getDate("expiresAt");
        return new Membership(
                UUID.fromString(stored.getString("person")),
                MemberRole.valueOf(stored.getString("role")),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
