package de.kommig.contracts;

import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.award.AwardEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.deadline.DeadlineEvent;
import de.kommig.contracts.feed.FeedEvent;
import de.kommig.contracts.mirror.MirrorEvent;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.contracts.project.ProjectEvent;
import de.kommig.contracts.round.RoundEvent;
import de.kommig.contracts.webhook.WebhookEvent;
import java.util.List;
import java.util.Optional;

/** Every family of events on the platform. */
public final class EventFamilies {

    public static final EventFamily<OrganisationEvent> ORGANISATIONS =
            EventFamily.of(OrganisationEvent.class, "organisation", "/organisations/organisations");
    public static final EventFamily<CallEvent> CALLS = EventFamily.of(CallEvent.class, "call", "/applications/calls");
    public static final EventFamily<ApplicationEvent> APPLICATIONS =
            EventFamily.of(ApplicationEvent.class, "application", "/applications/applications");
    public static final EventFamily<RoundEvent> ROUNDS = EventFamily.of(RoundEvent.class, "round", "/reviews/rounds");
    public static final EventFamily<BudgetEvent> BUDGETS =
            EventFamily.of(BudgetEvent.class, "budget", "/applications/budgets");

    public static final EventFamily<AwardEvent> AWARDS =
            EventFamily.of(AwardEvent.class, "award", "/applications/awards");

    public static final EventFamily<ProjectEvent> PROJECTS =
            EventFamily.of(ProjectEvent.class, "project", "/applications/projects");

    public static final EventFamily<DeadlineEvent> DEADLINES =
            EventFamily.of(DeadlineEvent.class, "deadline", "/applications/deadlines");

    public static final EventFamily<FeedEvent> FEEDS = EventFamily.of(FeedEvent.class, "feed", "/feeds/feeds");

    public static final EventFamily<WebhookEvent> WEBHOOKS =
            EventFamily.of(WebhookEvent.class, "webhook", "/feeds/webhooks");

    public static final EventFamily<MirrorEvent> MIRRORS =
            EventFamily.of(MirrorEvent.class, "mirror", "/feeds/mirrors");

    private static final List<EventFamily<?>> ALL = List.of(
            ORGANISATIONS, CALLS, APPLICATIONS, ROUNDS, BUDGETS, AWARDS, PROJECTS, DEADLINES, FEEDS, WEBHOOKS, MIRRORS);

    private EventFamilies() {}

    /** All of them. */
    public static List<EventFamily<?>> all() {
        return ALL;
    }

    /** The family that travels on a topic. */
    public static Optional<EventFamily<?>> ofTopic(String topic) {
        return ALL.stream().filter(family -> family.topic().equals(topic)).findFirst();
    }
}
