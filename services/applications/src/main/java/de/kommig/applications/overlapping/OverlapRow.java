package de.kommig.applications.overlapping;

import java.util.List;
import java.util.UUID;

/** A project of which something would be paid more than once, for coordinators. */
public record OverlapRow(UUID projectId, UUID organisationId, List<OverlapSheet> doubleFunding) {}
