package de.kommig.benchmarks.loading;

import de.kommig.benchmarks.enrolling.ReadyReviewers;
import de.kommig.benchmarks.grants.Grant;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The way of one grant through the platform, from the draft to the decision, every step by the person whose step it is. */
final class GrantFlow {

    /** Version of the event with which a round begins. */
    private static final long OPENED = 1;

    private final Commands commands;
    private final Prerequisites prerequisites;
    private final Reactions reactions;
    private final Reviewers reviewers;
    private final ReadyReviewers ready;
    private final Voice coordinator;

    GrantFlow(
            Commands commands,
            Prerequisites prerequisites,
            Reactions reactions,
            Reviewers reviewers,
            ReadyReviewers ready,
            Voice coordinator) {
        this.commands = commands;
        this.prerequisites = prerequisites;
        this.reactions = reactions;
        this.reviewers = reviewers;
        this.ready = ready;
        this.coordinator = coordinator;
    }

    /**
     * Goes all the way.
     *
     * @throws RuntimeException at the first step that the platform refuses or leaves unanswered
     */
    LoadedApplication run(Grant grant) throws InterruptedException {
        String call = prerequisites.callFor(grant);
        UUID organisation = grant.recipient().applicant();
        UUID funderId = grant.funder().funder();
        Voice applicant = Voice.applicant(organisation);
        Voice funder = Voice.funder(funderId);
        String id = commands.send(new Command(
                        Step.DRAFT,
                        "",
                        grant.id(),
                        null,
                        Service.APPLICATIONS,
                        "/api/applications",
                        applicant,
                        Bodies.application(grant, call)))
                .createdId();
        onApplication(Step.SUBMIT, grant, id, "/submission", applicant, null);
        onApplication(Step.ADMIT, grant, id, "/admission", coordinator, null);
        reactions.awaitRound(id, coordinator);
        review(grant, id);
        reactions.awaitVote(id, funder);
        onApplication(
                grant.approved() ? Step.APPROVE : Step.REJECT, grant, id, "/decision", funder, Bodies.decision(grant));
        return new LoadedApplication(
                grant.id(), UUID.fromString(id), UUID.fromString(call), funderId, organisation, grant.approved());
    }

    private void review(Grant grant, String id) throws InterruptedException {
        Random chance = reviewers.chance(grant.id());
        List<Voice> panel = reviewers.panel(chance);
        panel.forEach(ready::ready);
        String assignments = "/assignments";
        // The answers tell the revision of the assignment, which says nothing of the other reviewers; here nobody else
        // writes into the round.
        long version = OPENED;
        for (Voice reviewer : panel) {
            String body = Bodies.assignment(reviewer.person());
            onRound(Step.ASSIGN, grant, id, reviewer, assignments, coordinator, body, ++version);
        }
        for (Voice reviewer : panel) {
            String own = assignments + "/" + reviewer.person();
            onRound(Step.ACCEPT, grant, id, reviewer, own + "/acceptance", reviewer, null, ++version);
            String body = Bodies.review(grant, chance);
            onRound(Step.REVIEW, grant, id, reviewer, own + "/review", reviewer, body, ++version);
        }
        onRound(Step.CLOSE, grant, id, null, "/closure", coordinator, null, ++version);
    }

    private void onApplication(Step step, Grant grant, String id, String transition, Voice voice, @Nullable String body)
            throws InterruptedException {
        commands.send(new Command(
                step, "", grant.id(), id, Service.APPLICATIONS, "/api/applications/" + id + transition, voice, body));
    }

    private void onRound(
            Step step,
            Grant grant,
            String id,
            @Nullable Voice reviewer,
            String transition,
            Voice voice,
            @Nullable String body,
            long version)
            throws InterruptedException {
        String detail = reviewer == null ? "" : " " + reviewer.person();
        commands.send(new Command(
                step, detail, grant.id(), id, Service.REVIEWS, "/api/rounds/" + id + transition, voice, body, version));
    }
}
