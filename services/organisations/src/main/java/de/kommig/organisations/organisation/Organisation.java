package de.kommig.organisations.organisation;

import de.kommig.contracts.organisation.LegalForm;
import de.kommig.contracts.organisation.Profile;
import de.kommig.contracts.organisation.RegisterEntry;
import de.kommig.contracts.organisation.Side;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation (any actor), as its events have made it. */
public sealed interface Organisation {

    /** Nobody has registered under this id. */
    record Unknown() implements Organisation {}

    /** It was a duplicate; another goes on in its place. Nothing happens to it any more. */
    record Merged(UUID id, UUID into) implements Organisation {}

    /**
     * Takes part in the platform.
     *
     * @param id the organisation's id
     * @param name as it calls itself
     * @param confirmed whether KomMig has confirmed that it is a funder
     * @param legalForms all it has had, the first one first; never empty
     * @param commitments one for each charter at most, in the order in which they were made
     * @param profile what it says of itself; {@code null} as long as it has said nothing
     * @param takenOver duplicates in whose place it goes on, the latest last
     * @param passingOn awards that it may pass on in smaller ones
     */
    record Registered(
            UUID id,
            String name,
            Side side,
            boolean confirmed,
            List<LegalFormPeriod> legalForms,
            List<Commitment> commitments,
            @Nullable Profile profile,
            Members members,
            List<UUID> takenOver,
            Set<UUID> passingOn)
            implements Organisation {

        /** The legal form it has now. */
        public LegalForm legalForm() {
            return legalForms.getLast().legalForm();
        }

        Registered withName(String name) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withConfirmation() {
            return new Registered(
                    id, name, side, true, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withLegalForms(List<LegalFormPeriod> legalForms) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withCommitments(List<Commitment> commitments) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withProfile(Profile profile) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withMembers(Members members) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered withTakenOver(List<UUID> takenOver) {
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, passingOn);
        }

        Registered passingOn(UUID award) {
            Set<UUID> all = new HashSet<>(passingOn);
            all.add(award);
            return new Registered(
                    id, name, side, confirmed, legalForms, commitments, profile, members, takenOver, Set.copyOf(all));
        }
    }

    /**
     * A legal form and the time it began.
     *
     * @param since the first day; {@code null} for the one it had when it registered, of which nobody asked
     * @param register where it is registered; {@code null} when it is not, or has not said so
     */
    record LegalFormPeriod(
            LegalForm legalForm,
            @Nullable LocalDate since,
            @Nullable RegisterEntry register) {}

    /** The organisation commits itself to a version of a charter since a day. */
    record Commitment(String charter, String version, LocalDate adoptedOn) {}
}
