package de.kommig.applications.exporting;

import de.kommig.applications.checking.CheckedBySomebody;
import de.kommig.applications.commenting.Comment;
import de.kommig.eventstore.tracing.Trace;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * All that this service knows of a person. What they have written here, they have written for an organisation: it is that organisation's, and
 * read there.
 *
 * @param person their pseudonym
 * @param comments what they have said about applications to those who write them, the oldest first
 * @param checks what they have found when they checked applications
 * @param actions what they have done to calls and applications, the first thing first
 */
public record PersonExport(
        UUID person, Instant exportedAt, List<Trace> actions, List<Comment> comments, List<CheckedBySomebody> checks) {}
