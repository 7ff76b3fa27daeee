package de.kommig.applications.adopting;

import de.kommig.applications.call.Call;
import de.kommig.applications.describing.KnownProjects;
import de.kommig.applications.drafting.NoPublishedCall;
import de.kommig.applications.drafting.Writing;
import de.kommig.applications.project.Project;
import de.kommig.applications.project.ProjectRejection;
import de.kommig.applications.publishing.KnownCalls;
import de.kommig.applications.texts.ProjectText;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ProjectRef;
import de.kommig.web.Caller;
import de.kommig.web.InvalidInput;
import de.kommig.web.NotFound;
import de.kommig.web.RejectedCommand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the beginning of an application from what its organisation has said of the project. */
@Component
public class BeginningFromProjects {

    private final KnownProjects projects;
    private final KnownCalls calls;
    private final Texts texts;
    private final ProjectApplications applications;

    public BeginningFromProjects(
            KnownProjects projects, KnownCalls calls, Texts texts, ProjectApplications applications) {
        this.projects = projects;
        this.calls = calls;
        this.texts = texts;
        this.applications = applications;
    }

    /** What the author says beside the project, and prefers to what it says; {@code null}: nothing. */
    public record Said(
            @Nullable String title,
            @Nullable String summary,
            @Nullable Money requested,
            Map<String, String> answers) {}

    /**
     * The writing with which the application begins. It is noted first that it comes from the project; an application that never begins does no harm
     * there.
     *
     * @throws InvalidInput when the caller's organisation has no such project, or nobody says which amount is asked for
     * @throws RejectedCommand when the project has been put aside
     */
    public Writing writing(UUID application, UUID projectId, UUID callId, Said said, Caller caller) {
        Project.Known project = own(projectId, caller);
        if (!(project instanceof Project.Kept)) {
            throw new RejectedCommand(
                    project instanceof Project.Erased
                            ? ProjectRejection.PROJECT_IS_ERASED
                            : ProjectRejection.PROJECT_IS_ARCHIVED);
        }
        Call.Public call = calls.published(callId).orElseThrow(NoPublishedCall::new);
        ProjectText from = texts.find(project.revisions().getLast(), ProjectText.class)
                .orElseThrow(() -> new InvalidInput("/projectId", "no-such-project"));
        Money requested = said.requested() != null
                ? said.requested()
                : ProjectFields.requested(from)
                        .orElseThrow(() -> new InvalidInput("/requestedAmount", "missing-field"));
        ProposalText text = ProjectFields.text(from, call.terms(), new ProjectRef(project.id(), project.newest()));
        Map<String, String> answers = new LinkedHashMap<>(text.answers());
        answers.putAll(said.answers());
        applications.note(application, project.id());
        return new Writing(
                said.title() == null ? from.title() : said.title(),
                requested,
                text.with(said.summary() == null ? text.summary() : said.summary(), answers));
    }

    private Project.Known own(UUID id, Caller caller) {
        try {
            return projects.own(projects.own(id, caller).state(), caller);
        } catch (NotFound none) {
            throw new InvalidInput("/projectId", "no-such-project");
        }
    }
}
