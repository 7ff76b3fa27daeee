package de.kommig.applications.working;

import java.util.List;

/**
 * What became of a patch.
 *
 * @param draft the very same when the patch has changed nothing
 * @param applied fields that now are as the author wants them
 * @param refused fields that had changed since the author looked; the author's values wait among the conflicts
 */
public record Merged(WorkingDraft draft, List<Field> applied, List<Field> refused) {}
