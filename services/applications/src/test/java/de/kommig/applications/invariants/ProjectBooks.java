package de.kommig.applications.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.project.ProjectEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The revisions of projects, counted once more. */
final class ProjectBooks {

    private final Map<UUID, Integer> revisions = new HashMap<>();
    private final Map<UUID, ContentRef> newest = new HashMap<>();
    private final Set<UUID> archived = new HashSet<>();
    private final Set<UUID> erased = new HashSet<>();

    void enter(ProjectEvent event) {
        switch (event) {
            case ProjectEvent.Described it -> {
                assertThat(revisions.put(it.project(), 1)).as("described again").isNull();
                newest.put(it.project(), it.content());
            }
            case ProjectEvent.Revised it -> {
                assertThat(archived).as("revised when put aside").doesNotContain(it.project());
                assertThat(revisions.merge(it.project(), 1, Integer::sum))
                        .as("no revision is left out")
                        .isEqualTo(it.revision());
                assertThat(newest.put(it.project(), it.content()))
                        .as("says something new")
                        .isNotEqualTo(it.content());
            }
            case ProjectEvent.Archived it -> {
                assertThat(revisions).as("put aside before it is described").containsKey(it.project());
                assertThat(erased).as("put aside when erased").doesNotContain(it.project());
                assertThat(archived.add(it.project())).as("put aside once").isTrue();
            }
            case ProjectEvent.Restored it -> {
                assertThat(erased).as("taken up when erased").doesNotContain(it.project());
                assertThat(archived.remove(it.project()))
                        .as("taken up from aside")
                        .isTrue();
            }
            case ProjectEvent.ContentErased it -> {
                assertThat(archived).as("erased while in use").contains(it.project());
                assertThat(erased.add(it.project())).as("erased once").isTrue();
            }
        }
    }
}
