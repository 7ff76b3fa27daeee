package de.kommig.web.membership;

import de.kommig.eventstore.consuming.Views;
import de.kommig.eventstore.copying.ViewCopy;
import de.kommig.eventstore.records.Topics;
import java.util.UUID;
import org.bson.Document;
import org.springframework.context.SmartLifecycle;

/** Keeps this instance's {@link MembershipDirectory} as the service's projection is. */
final class CopiedMemberships implements SmartLifecycle {

    private final ViewCopy copy;
    private final MembershipDirectory directory;

    CopiedMemberships(MembershipsView view, Views views, Topics topics, Affiliations projected) {
        this.copy = new ViewCopy(view, views, topics, this::hold);
        this.directory = new MembershipDirectory(projected, copy::isComplete);
    }

    private void hold(UUID organisation, Document document) {
        directory.hold(organisation, OrganisationMembers.read(document));
    }

    Affiliations directory() {
        return directory;
    }

    @Override
    public void start() {
        copy.start();
    }

    @Override
    public void stop() {
        copy.stop();
    }

    @Override
    public boolean isRunning() {
        return copy.isRunning();
    }
}
