package de.kommig.applications.opendata;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Knows what calls and organisations are called. */
public interface KnownParties {

    /** Organisations by their ids, as far as they are known; by the id of a duplicate, the organisation that goes on in its place. */
    Map<UUID, OpenOrganisation> organisations(Set<UUID> ids);

    /** Calls by their ids, as far as they are known. */
    Map<UUID, OpenCall> calls(Set<UUID> ids);
}
