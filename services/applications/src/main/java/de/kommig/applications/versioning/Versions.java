package de.kommig.applications.versioning;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.KnownApplications;
import de.kommig.applications.seeing.Viewpoint;
import de.kommig.applications.texts.ProposalText;
import de.kommig.applications.texts.Texts;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.eventstore.contents.ContentStore;
import de.kommig.eventstore.handling.Aggregates;
import de.kommig.web.Caller;
import de.kommig.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows what was handed in, version by version, to the organisation and to coordinators; for all others there is nothing (404). */
@Component
public class Versions {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final ContentStore contents;
    private final Texts texts;

    Versions(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            ContentStore contents,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.contents = contents;
        this.texts = texts;
    }

    /** All of them, the oldest first; none for a draft. */
    public List<VersionSheet> all(UUID application, Caller caller) {
        return versions(application, caller).stream().map(this::sheet).toList();
    }

    /**
     * One of them with its content.
     *
     * @throws NotFound when there are not so many
     */
    public VersionContent content(UUID application, int number, Caller caller) {
        return content(one(application, number, caller));
    }

    /**
     * What is other in a version than in another one.
     *
     * @param from the one to compare with; 0 for nothing at all
     * @throws NotFound when there are not so many
     */
    public List<Difference> differences(UUID application, int from, int number, Caller caller) {
        Version after = one(application, number, caller);
        return Differences.between(from == 0 ? Map.of() : fields(one(application, from, caller)), fields(after));
    }

    Version one(UUID application, int number, Caller caller) {
        List<Version> versions = versions(application, caller);
        if (number < 1 || number > versions.size()) {
            throw new NotFound();
        }
        return versions.get(number - 1);
    }

    VersionContent content(Version version) {
        return new VersionContent(
                version.number(),
                version.submittedAt(),
                version.proposal().content().sha256(),
                version.proposal().title(),
                version.proposal().requested(),
                texts.find(version.proposal().content(), ProposalText.class).orElse(null));
    }

    private Map<String, String> fields(Version version) {
        VersionContent content = content(version);
        return Fields.of(content.title(), content.requestedAmount(), content.content());
    }

    private List<Version> versions(UUID application, Caller caller) {
        Viewpoint viewpoint = known.viewpoint(known.visible(application, caller).state(), caller);
        if (viewpoint != Viewpoint.APPLICANT && viewpoint != Viewpoint.COORDINATOR) {
            throw new NotFound();
        }
        return Version.in(applications.history(application));
    }

    private VersionSheet sheet(Version version) {
        Long bytes = contents.get(version.proposal().content())
                .map(text -> (long) text.getBytes(StandardCharsets.UTF_8).length)
                .orElse(null);
        return new VersionSheet(
                version.number(),
                version.submittedAt(),
                version.proposal().content().sha256(),
                bytes);
    }
}
