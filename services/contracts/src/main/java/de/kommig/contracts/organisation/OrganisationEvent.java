package de.kommig.contracts.organisation;

import de.kommig.contracts.ContentRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about an organisation and its members. People and machines are named by their pseudonyms ({@code sub} of their tokens) alone. */
public sealed interface OrganisationEvent {

    /** The organisation this is about. */
    UUID organisation();

    /**
     * An organisation takes part from now on.
     *
     * @param founder who registered it, its first owner; {@code null} in events from before there were memberships
     * @param register where it is registered; {@code null} when it is not, or has not said so
     */
    record Registered(
            UUID organisation,
            String name,
            LegalForm legalForm,
            Side side,
            @Nullable UUID founder,
            @Nullable RegisterEntry register)
            implements OrganisationEvent {

        /** Without an entry in a register. */
        public Registered(UUID organisation, String name, LegalForm legalForm, Side side, @Nullable UUID founder) {
            this(organisation, name, legalForm, side, founder, null);
        }
    }

    /** It has another name. */
    record Renamed(UUID organisation, String name) implements OrganisationEvent {}

    /** It has another legal form from a day on. */
    record LegalFormChanged(
            UUID organisation,
            LegalForm legalForm,
            LocalDate since,
            @Nullable RegisterEntry register) implements OrganisationEvent {}

    /**
     * What it has said of the legal form that it has now was not right, or not all.
     *
     * @param since from which day it has it; {@code null} when nobody knows
     * @param register where it is registered; {@code null} when it is not, or does not say so
     */
    record LegalFormCorrected(
            UUID organisation,
            @Nullable LocalDate since,
            @Nullable RegisterEntry register) implements OrganisationEvent {}

    /** KomMig confirms that it is what it says; only then does a funder have a funder's rights. */
    record Confirmed(UUID organisation) implements OrganisationEvent {}

    /**
     * A funder allows it to pass an award on in smaller ones (Weiterleitung); with these it is a funder itself.
     *
     * @param award the award that may be passed on
     */
    record PassingOnAllowed(UUID organisation, UUID award) implements OrganisationEvent {}

    /** It says something else of itself. */
    record ProfileChanged(UUID organisation, Profile profile) implements OrganisationEvent {}

    /** It commits itself to a version of a charter (Charta-Bekenntnis), on a day in Hamburg. */
    record CharterAdopted(UUID organisation, String charter, String version, LocalDate adoptedOn)
            implements OrganisationEvent {}

    /** It no longer commits itself to a charter. */
    record CharterRevoked(UUID organisation, String charter) implements OrganisationEvent {}

    /** Somebody is invited; who, only the organisations service knows. */
    record MemberInvited(UUID organisation, UUID invitation, MemberRole role, Instant expiresAt)
            implements OrganisationEvent {}

    /** An invitation can no longer be accepted. */
    record InvitationWithdrawn(UUID organisation, UUID invitation) implements OrganisationEvent {}

    /** Somebody has accepted an invitation. */
    record MemberJoined(UUID organisation, UUID member, MemberRole role, UUID invitation)
            implements OrganisationEvent {}

    /** A member has another role. */
    record MemberRoleChanged(UUID organisation, UUID member, MemberRole role) implements OrganisationEvent {}

    /** A member has left by their own will, or has had their data erased. */
    record MemberLeft(UUID organisation, UUID member) implements OrganisationEvent {}

    /** An owner has ended somebody's membership, or no longer wants the machine that has not accepted yet. */
    record MemberRemoved(UUID organisation, UUID member) implements OrganisationEvent {}

    /** An owner wants a machine to be a member, for a purpose and a time; it is none before it has accepted. */
    record ClientInvited(UUID organisation, UUID client, MemberRole role, ContentRef purpose, Instant expiresAt)
            implements OrganisationEvent {}

    /** A machine becomes a member, for a purpose and a time, or is one for another time than before. */
    record ClientAdmitted(UUID organisation, UUID client, MemberRole role, ContentRef purpose, Instant expiresAt)
            implements OrganisationEvent {}

    /**
     * A coordinator has found it to be a duplicate; nothing happens to it any more.
     *
     * @param into the organisation that goes on in its place
     * @param takenOver duplicates that it had taken over itself
     * @param members who become the other's
     */
    record Merged(UUID organisation, UUID into, List<UUID> takenOver, List<Membership> members)
            implements OrganisationEvent {}

    /**
     * It goes on in place of its duplicates: their members are its own, and what was theirs is its own.
     *
     * @param duplicates the one merged into it now, first, and those that one had taken over
     * @param members those who were not members yet
     */
    record DuplicateTakenOver(UUID organisation, List<UUID> duplicates, List<Membership> members)
            implements OrganisationEvent {}
}
