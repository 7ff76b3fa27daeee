package de.kommig.applications.project;

import de.kommig.contracts.ContentRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A project (Vorhaben), as its events have made it. */
public sealed interface Project {

    /** Nobody has described it. */
    record None() implements Project {}

    /** It has been described. */
    sealed interface Known extends Project {

        /** Its id. */
        UUID id();

        /** Whose it is. */
        UUID organisation();

        /** What has been said of it, the oldest revision first; never empty. */
        List<ContentRef> revisions();

        /** The number of the newest revision. */
        default int newest() {
            return revisions().size();
        }

        /** What was said in this revision; empty when there has been none of this number. */
        default Optional<ContentRef> revision(int number) {
            return number < 1 || number > newest()
                    ? Optional.empty()
                    : Optional.of(revisions().get(number - 1));
        }
    }

    /** It can be described anew, and applied with. */
    record Kept(UUID id, UUID organisation, List<ContentRef> revisions) implements Known {}

    /** It has been put aside. */
    record Archived(UUID id, UUID organisation, List<ContentRef> revisions) implements Known {}

    /** It was put aside so long ago that what was said of it has gone. */
    record Erased(UUID id, UUID organisation, List<ContentRef> revisions) implements Known {}
}
