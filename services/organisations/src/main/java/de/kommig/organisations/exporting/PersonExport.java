package de.kommig.organisations.exporting;

import de.kommig.contracts.organisation.MemberRole;
import de.kommig.eventstore.tracing.Trace;
import de.kommig.organisations.accesses.Access;
import de.kommig.organisations.introducing.PersonSheet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that this service knows of a person.
 *
 * @param person their pseudonym
 * @param data what they have said of themselves; absent if nothing
 * @param actions what they have done to organisations, the first thing first
 * @param accesses who has looked at their data, the latest first
 * @param elsewhere services that keep something under the pseudonym too, each with a {@code GET /api/me/export} of its own
 */
public record PersonExport(
        UUID person,
        Instant exportedAt,
        @Nullable PersonSheet data,
        List<ExportedMembership> memberships,
        List<Trace> actions,
        List<Access> accesses,
        List<String> elsewhere) {

    /**
     * That they belong to an organisation.
     *
     * @param organisationName absent if it is not known yet
     * @param expiresAt when it ends by itself; absent when it does not
     */
    public record ExportedMembership(
            UUID organisation,
            @Nullable String organisationName,
            MemberRole role,
            @Nullable Instant expiresAt) {}
}
