package de.kommig.applications.project;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.contracts.ContentRef;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.eventstore.decider.Decision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectDeciderTest {

    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final ContentRef FIRST = new ContentRef("project/1", "1".repeat(64));
    private static final ContentRef SECOND = new ContentRef("project/2", "2".repeat(64));

    private static final ProjectEvent DESCRIBED = new ProjectEvent.Described(PROJECT, ORGANISATION, FIRST);
    private static final ProjectEvent REVISED = new ProjectEvent.Revised(PROJECT, ORGANISATION, 2, SECOND);
    private static final ProjectEvent ARCHIVED = new ProjectEvent.Archived(PROJECT, ORGANISATION);
    private static final ProjectEvent RESTORED = new ProjectEvent.Restored(PROJECT, ORGANISATION);
    private static final ProjectEvent ERASED =
            new ProjectEvent.ContentErased(PROJECT, ORGANISATION, LocalDate.of(2032, 1, 31));

    @Test
    void a_project_is_described_once() {
        var describe = new ProjectCommand.Describe(PROJECT, ORGANISATION, FIRST);

        assertThat(decided(describe)).isEqualTo(DESCRIBED);
        assertThat(refused(describe, DESCRIBED)).isEqualTo(ProjectRejection.PROJECT_ALREADY_DESCRIBED);
        assertThat(refused(describe, DESCRIBED, ARCHIVED)).isEqualTo(ProjectRejection.PROJECT_ALREADY_DESCRIBED);
    }

    @Test
    void what_is_said_anew_is_the_next_revision() {
        assertThat(decided(new ProjectCommand.Revise(SECOND), DESCRIBED)).isEqualTo(REVISED);
        assertThat(decided(new ProjectCommand.Revise(FIRST), DESCRIBED, REVISED))
                .isEqualTo(new ProjectEvent.Revised(PROJECT, ORGANISATION, 3, FIRST));
    }

    @Test
    void the_same_words_again_are_no_revision() {
        assertThat(refused(new ProjectCommand.Revise(FIRST), DESCRIBED)).isEqualTo(ProjectRejection.NOTHING_REVISED);
    }

    @Test
    void what_nobody_has_described_cannot_be_changed() {
        assertThat(refused(new ProjectCommand.Revise(FIRST))).isEqualTo(ProjectRejection.NO_SUCH_PROJECT);
        assertThat(refused(new ProjectCommand.Archive())).isEqualTo(ProjectRejection.NO_SUCH_PROJECT);
    }

    @Test
    void a_project_is_put_aside_once_and_then_stays_as_it_is() {
        assertThat(decided(new ProjectCommand.Archive(), DESCRIBED)).isEqualTo(ARCHIVED);
        assertThat(refused(new ProjectCommand.Archive(), DESCRIBED, ARCHIVED))
                .isEqualTo(ProjectRejection.PROJECT_IS_ARCHIVED);
        assertThat(refused(new ProjectCommand.Revise(SECOND), DESCRIBED, ARCHIVED))
                .isEqualTo(ProjectRejection.PROJECT_IS_ARCHIVED);
    }

    @Test
    void what_was_put_aside_is_taken_up_again_until_what_was_said_of_it_has_gone() {
        assertThat(decided(new ProjectCommand.Restore(), DESCRIBED, ARCHIVED)).isEqualTo(RESTORED);
        assertThat(decided(new ProjectCommand.Revise(SECOND), DESCRIBED, ARCHIVED, RESTORED))
                .isEqualTo(REVISED);
        assertThat(refused(new ProjectCommand.Restore(), DESCRIBED))
                .isEqualTo(ProjectRejection.PROJECT_IS_NOT_ARCHIVED);
        assertThat(refused(new ProjectCommand.Restore())).isEqualTo(ProjectRejection.NO_SUCH_PROJECT);
        assertThat(refused(new ProjectCommand.Restore(), DESCRIBED, ARCHIVED, ERASED))
                .isEqualTo(ProjectRejection.PROJECT_IS_ERASED);
        assertThat(refused(new ProjectCommand.Revise(SECOND), DESCRIBED, ARCHIVED, ERASED))
                .isEqualTo(ProjectRejection.PROJECT_IS_ERASED);
    }

    @Test
    void only_what_was_put_aside_is_erased_and_that_once() {
        var erase = new ProjectCommand.EraseContent(LocalDate.of(2032, 1, 31));

        assertThat(decided(erase, DESCRIBED, ARCHIVED)).isEqualTo(ERASED);
        assertThat(refused(erase, DESCRIBED, ARCHIVED, RESTORED)).isEqualTo(ProjectRejection.PROJECT_IS_NOT_ARCHIVED);
        assertThat(refused(erase, DESCRIBED, ARCHIVED, ERASED)).isEqualTo(ProjectRejection.PROJECT_IS_ERASED);
    }

    @Test
    void all_revisions_stay_known() {
        var project = (Project.Known) state(DESCRIBED, REVISED, ARCHIVED);

        assertThat(project.newest()).isEqualTo(2);
        assertThat(project.revision(1)).contains(FIRST);
        assertThat(project.revision(2)).contains(SECOND);
        assertThat(project.revision(0)).isEmpty();
        assertThat(project.revision(3)).isEmpty();
    }

    private static Project state(ProjectEvent... events) {
        return ProjectDecider.DECIDER.stateAfter(List.of(events));
    }

    private static ProjectEvent decided(ProjectCommand command, ProjectEvent... before) {
        var decision = ProjectDecider.DECIDER.decide().apply(state(before), command);
        assertThat(decision).as(Arrays.toString(before)).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<ProjectEvent>) decision).event();
    }

    private static Object refused(ProjectCommand command, ProjectEvent... before) {
        var decision = ProjectDecider.DECIDER.decide().apply(state(before), command);
        assertThat(decision).as(Arrays.toString(before)).isInstanceOf(Decision.Rejected.class);
        return ((Decision.Rejected<ProjectEvent>) decision).reason();
    }
}
