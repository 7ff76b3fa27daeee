package de.kommig.applications.versioning;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationCommand;
import de.kommig.applications.seeing.BlindReview;
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

/** Shows what was handed in, version by version, see {@link SeenVersions}; what somebody does not see, there is not (404). */
@Component
public class Versions {

    private final Aggregates<Application, ApplicationCommand, ApplicationEvent> applications;
    private final KnownApplications known;
    private final BlindReview blind;
    private final ContentStore contents;
    private final Texts texts;

    Versions(
            Aggregates<Application, ApplicationCommand, ApplicationEvent> applications,
            KnownApplications known,
            BlindReview blind,
            ContentStore contents,
            Texts texts) {
        this.applications = applications;
        this.known = known;
        this.blind = blind;
        this.contents = contents;
        this.texts = texts;
    }

    /** All of them, the oldest first; none for a draft. */
    public List<VersionSheet> all(UUID application, Caller caller) {
        SeenVersions seen = seen(application, caller);
        boolean masked = seen.masking().isPresent();
        return seen.versions().stream()
                .map(version -> masked ? unmeasured(version) : sheet(version))
                .toList();
    }

    /**
     * One of them with its content.
     *
     * @throws NotFound when there are not so many
     */
    public VersionContent content(UUID application, int number, Caller caller) {
        return content(seen(application, caller).whole(number));
    }

    /**
     * What is other in a version than in another one.
     *
     * @param from the one to compare with; 0 for nothing at all
     * @throws NotFound when there are not so many
     */
    public List<Difference> differences(UUID application, int from, int number, Caller caller) {
        SeenVersions seen = seen(application, caller);
        Version after = seen.whole(number);
        return Differences.between(from == 0 ? Map.of() : fields(seen.whole(from)), fields(after));
    }

    VersionContent content(Version version) {
        return new VersionContent(
                version.number(),
                version.stage(),
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

    SeenVersions seen(UUID id, Caller caller) {
        Application state = known.visible(id, caller).state();
        if (!(state instanceof Application.Begun application)) {
            throw new NotFound();
        }
        Viewpoint viewpoint = known.viewpoint(state, caller);
        return SeenVersions.of(Version.in(applications.history(id)), viewpoint, blind.of(application, viewpoint));
    }

    /** Hash and length of what is not masked would tell which name has been. */
    private static VersionSheet unmeasured(Version version) {
        return new VersionSheet(version.number(), version.stage(), version.submittedAt(), null, null);
    }

    private VersionSheet sheet(Version version) {
        Long bytes = contents.get(version.proposal().content())
                .map(text -> (long) text.getBytes(StandardCharsets.UTF_8).length)
                .orElse(null);
        return new VersionSheet(
                version.number(),
                version.stage(),
                version.submittedAt(),
                version.proposal().content().sha256(),
                bytes);
    }
}
