package de.kommig.contracts.project;

import de.kommig.contracts.ContentRef;
import java.time.LocalDate;
import java.util.UUID;

/** Facts about a project (Vorhaben), which its organisation describes once and applies with as often as it likes. */
public sealed interface ProjectEvent {

    /** Which one. */
    UUID project();

    /** Whose it is. */
    UUID organisation();

    /** An organisation described a project. This is its revision 1. */
    record Described(UUID project, UUID organisation, ContentRef content) implements ProjectEvent {}

    /**
     * It has been described anew; what was said before stays known.
     *
     * @param revision counted from 1
     */
    record Revised(UUID project, UUID organisation, int revision, ContentRef content) implements ProjectEvent {}

    /** It is put aside; nothing new begins from it. */
    record Archived(UUID project, UUID organisation) implements ProjectEvent {}

    /** It is taken up again. */
    record Restored(UUID project, UUID organisation) implements ProjectEvent {}

    /**
     * It was put aside so long ago that what was said of it goes.
     *
     * @param on first day on which nothing had to be kept any more
     */
    record ContentErased(UUID project, UUID organisation, LocalDate on) implements ProjectEvent {}
}
