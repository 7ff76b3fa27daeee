package de.kommig.organisations.belonging;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.organisations.organisation.Organisation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to an organisation, as its members and KomMig's see it.
 *
 * @param members people and machines in the order in which they came, also machines whose time is over
 */
public record MembersSheet(UUID organisation, List<MemberSheet> members) {

    /**
     * A member.
     *
     * @param member pseudonym of the person or machine
     * @param name what they are called; absent when they have not said, and in answers to changes
     * @param expiresAt when a machine's time is over; absent for people
     * @param purpose what a machine is a member for; absent for people, and once the text has been erased
     */
    public record MemberSheet(
            UUID member,
            @Nullable String name,
            MemberRole role,
            @Nullable Instant expiresAt,
            @Nullable String purpose) {}

    static MembersSheet of(Organisation.Registered organisation, Map<UUID, String> purposes, Map<UUID, String> names) {
        return new MembersSheet(
                organisation.id(),
                organisation.members().all().stream()
                        .map(member -> sheet(member, purposes, names))
                        .toList());
    }

    private static MemberSheet sheet(Membership member, Map<UUID, String> purposes, Map<UUID, String> names) {
        return new MemberSheet(
                member.member(),
                names.get(member.member()),
                member.role(),
                member.expiresAt(),
                purposes.get(member.member()));
    }
}
