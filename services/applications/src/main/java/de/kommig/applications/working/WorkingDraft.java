package de.kommig.applications.working;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as it is being written.
 *
 * @param revision counts whatever changes, from 1
 * @param version of the application up to which the draft has taken in what happened to it
 * @param basis revision in which the draft last became what somebody had written as a whole, or was handed in
 * @param entries in the order in which they first came, those taken away among them
 * @param conflicts what was not written because somebody else had been there first
 * @param commands the patches carried out last, the newest behind
 */
public record WorkingDraft(
        UUID application,
        long revision,
        long version,
        long basis,
        @Nullable Seal seal,
        List<Entry> entries,
        List<Entry> conflicts,
        List<String> commands) {

    /** What has been written into a field. */
    public Optional<Entry> entry(Field field) {
        return entries.stream().filter(one -> one.field().equals(field)).findFirst();
    }

    /** JSON pointers to the fields in which something waits for somebody to settle it, each once. */
    public List<String> unsettled() {
        return conflicts.stream().map(one -> one.field().pointer()).distinct().toList();
    }

    /** Whether more has been written than somebody had written as a whole, or handed in. */
    public boolean isAhead() {
        return entries.stream().anyMatch(entry -> entry.revision() > basis);
    }

    /** The value in a field, as JSON text; {@code null}: nothing is there. */
    @Nullable
    String value(Field field) {
        return entry(field).map(Entry::value).orElse(null);
    }

    /** Whether it is being handed in, by somebody who has seen the application in its newest version. */
    boolean isSealedAt(long newest) {
        return seal != null && seal.version() >= newest;
    }

    WorkingDraft sealed(Seal with) {
        return new WorkingDraft(application, revision + 1, version, basis, with, entries, conflicts, commands);
    }

    WorkingDraft unsealed() {
        return new WorkingDraft(application, revision + 1, version, basis, null, entries, conflicts, commands);
    }

    /** The same once everybody can have seen all that is in it. */
    WorkingDraft known() {
        return new WorkingDraft(application, revision, version, revision, seal, entries, conflicts, commands);
    }

    /** The same once something has happened to the application that does not touch what is written. */
    WorkingDraft seenAt(long newest) {
        return new WorkingDraft(application, revision, newest, basis, null, entries, conflicts, commands);
    }
}
