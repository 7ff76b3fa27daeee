package de.kommig.backbone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one connector is.
 *
 * @param name as in its definition
 * @param state Connect's word: RUNNING, FAILED, RESTARTING, UNASSIGNED, PAUSED, STOPPED; UNKNOWN before its start
 * @param tasks Connect's word for each task, by task number
 * @param up whether all of it runs and has run for a while since the last failure
 * @param restarts how often it was restarted after failures, since the backbone started
 * @param lastError what made it fail last, one line, or null if it never failed
 */
public record ConnectorHealth(
        String name,
        String state,
        List<String> tasks,
        boolean up,
        int restarts,
        @Nullable String lastError) {}
