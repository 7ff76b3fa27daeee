package de.kommig.reviews.exporting;

import de.kommig.reviews.exporting.PersonExport.ExportedAssignment;
import java.util.List;
import java.util.UUID;

/** Who has been asked for which reviews. */
@FunctionalInterface
public interface Assignments {

    /** All assignments of this person, newest round first. */
    List<ExportedAssignment> of(UUID reviewer);
}
