package de.kommig.organisations.organisation;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.Membership;
import de.kommig.contracts.organisation.Profile;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of an organisation. Whether whoever asks may, the use cases know: {@code OrganisationAccess}. */
public sealed interface OrganisationCommand {

    /**
     * Take part from now on.
     *
     * @param organisation the id to register under
     * @param name 1 to 200 characters, trimmed
     * @param founder who becomes the first owner
     * @param register where it is registered, if it is and wants to say so
     */
    record Register(
            UUID organisation,
            String name,
            LegalForm legalForm,
            Side side,
            UUID founder,
            @Nullable RegisterEntry register)
            implements OrganisationCommand {

        /** Without an entry in a register. */
        public Register(UUID organisation, String name, LegalForm legalForm, Side side, UUID founder) {
            this(organisation, name, legalForm, side, founder, null);
        }
    }

    /**
     * Have another name.
     *
     * @param name 1 to 200 characters, trimmed
     * @param byKomMig whether KomMig confirms it under this name too
     */
    record Rename(String name, boolean byKomMig) implements OrganisationCommand {}

    /**
     * Have another legal form.
     *
     * @param since from which day
     * @param today the day on which this is said
     */
    record ChangeLegalForm(
            LegalForm legalForm, LocalDate since, @Nullable RegisterEntry register, LocalDate today)
            implements OrganisationCommand {}

    /**
     * Have said something else of the legal form that you have now.
     *
     * @param since from which day you have it, if anybody knows; a day that has been told for a change is not forgotten
     * @param register where you are registered, if you are
     * @param today in Hamburg
     */
    record CorrectLegalForm(
            @Nullable LocalDate since, @Nullable RegisterEntry register, LocalDate today)
            implements OrganisationCommand {}

    /** Be confirmed by KomMig as the funder you say you are. */
    record Confirm() implements OrganisationCommand {}

    /** Take note that you may pass an award on in smaller ones. */
    record AllowPassingOn(UUID award) implements OrganisationCommand {}

    /** Say something else of yourself. */
    record ChangeProfile(Profile profile) implements OrganisationCommand {}

    /** Commit yourself to a version of a charter that there is. */
    record AdoptCharter(String charter, String version, LocalDate today) implements OrganisationCommand {}

    /** Commit yourself to a charter no longer. */
    record RevokeCharter(String charter) implements OrganisationCommand {}

    /** What changes who belongs to the organisation. */
    sealed interface OfMembers extends OrganisationCommand {}

    /**
     * Invite somebody.
     *
     * @param alreadyInvited whether another invitation to the same address is still open
     */
    record Invite(UUID invitation, MemberRole role, Instant expiresAt, boolean alreadyInvited, Instant now)
            implements OfMembers {

        /** Somebody to whose address there is no open invitation. */
        public Invite(UUID invitation, MemberRole role, Instant expiresAt, Instant now) {
            this(invitation, role, expiresAt, false, now);
        }
    }

    /** Take an invitation back. */
    record WithdrawInvitation(UUID invitation) implements OfMembers {}

    /** Have this person become a member, who holds the invitation's secret. */
    record AcceptInvitation(UUID invitation, UUID member, Instant now) implements OfMembers {}

    /** Give a member another role. */
    record ChangeRole(UUID member, MemberRole role) implements OfMembers {}

    /** Let a member go who wants to. */
    record Leave(UUID member, Instant now) implements OfMembers {}

    /** End a membership, or do without the machine that has not accepted yet. */
    record Remove(UUID member) implements OfMembers {}

    /** Let a member go whose data is being erased, be they the last owner. */
    record Forget(UUID member) implements OfMembers {}

    /**
     * Have a machine be a member for a time, once it has accepted, or for longer than it was to be.
     *
     * @param purpose what it is for
     */
    record AdmitClient(UUID client, MemberRole role, ContentRef purpose, Instant expiresAt, Instant now)
            implements OfMembers {}

    /** Have this machine become the member that it is wanted to be. */
    record AcceptAdmission(UUID client, Instant now) implements OfMembers {}

    /** Be a duplicate of another organisation, and end. */
    record MergeInto(UUID into) implements OrganisationCommand {}

    /**
     * Go on in place of a duplicate.
     *
     * @param takenOver duplicates that it had taken over
     * @param members who belonged to it
     */
    record TakeOver(UUID duplicate, List<UUID> takenOver, List<Membership> members) implements OrganisationCommand {}
}
