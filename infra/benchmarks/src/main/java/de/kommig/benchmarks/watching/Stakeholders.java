package de.kommig.benchmarks.watching;

import de.kommig.benchmarks.loading.Acknowledgement;
import de.kommig.benchmarks.loading.Step;
import de.kommig.benchmarks.measuring.Sightings;
import de.kommig.benchmarks.measuring.Summary;
import de.kommig.benchmarks.platform.Http;
import de.kommig.benchmarks.platform.Request;
import de.kommig.benchmarks.platform.Role;
import de.kommig.benchmarks.platform.Service;
import de.kommig.benchmarks.platform.Voice;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Measures how long an acknowledged fact takes to reach those whom it concerns: in the journey as its author sees it (for reviewers: as
 * a coordinator does), in the applicant's inbox, in the funder's feed. Journeys and inboxes are looked at for a sample, chosen before
 * anything is known about the event; the feeds of the first few funders are followed whole.
 */
public final class Stakeholders implements Consumer<Acknowledgement> {

    private static final int FEEDS_FOLLOWED = 4;
    private static final Set<Step> IN_FEEDS =
            Set.of(Step.SUBMIT, Step.ADMIT, Step.REVIEW, Step.CLOSE, Step.APPROVE, Step.REJECT);
    private static final Set<Step> IN_THE_APPLICANTS_INBOX = Set.of(Step.SUBMIT, Step.ADMIT, Step.APPROVE, Step.REJECT);

    private final Http http;
    private final Voice coordinator;
    private final Duration interval;
    private final double share;
    private final SplittableRandom chance;
    private final Probe journeys;
    private final Probe inboxes;
    private final Sightings feed = new Sightings();
    private final Map<UUID, FeedTail> tails = new ConcurrentHashMap<>();
    private final Map<String, Voice> applicants = new ConcurrentHashMap<>();

    /**
     * @param interval between two looks
     * @param share of the acknowledged facts that are looked for in journeys and inboxes, 0 to 1
     * @param seed of the choice
     */
    public Stakeholders(Http http, Voice coordinator, Duration interval, double share, long seed) {
        this.http = http;
        this.coordinator = coordinator;
        this.interval = interval;
        this.share = share;
        this.chance = new SplittableRandom(seed);
        this.journeys = new Probe(http, interval, this::journey);
        this.inboxes = new Probe(http, interval, this::inbox);
    }

    @Override
    public void accept(Acknowledgement acknowledgement) {
        switch (acknowledgement.step()) {
            case DRAFT -> applicants.put(acknowledgement.stream(), acknowledgement.voice());
            case DRAFT_CALL -> follow(acknowledgement.voice());
            default -> {}
        }
        if (IN_FEEDS.contains(acknowledgement.step())) {
            feed.acknowledged(acknowledgement.event(), acknowledgement.at());
        }
        if (chosen()) {
            journeys.watch(acknowledgement);
            inboxes.watch(acknowledgement);
        }
    }

    private synchronized boolean chosen() {
        return chance.nextDouble() < share;
    }

    private void follow(Voice funder) {
        UUID organisation = funder.organisation();
        if (organisation != null && tails.size() < FEEDS_FOLLOWED) {
            tails.computeIfAbsent(organisation, o -> new FeedTail(http, funder, interval, feed));
        }
    }

    private Optional<Request> journey(Acknowledgement acknowledgement) {
        String stream = acknowledgement.stream();
        if (!stream.startsWith("application-") && !stream.startsWith("round-")) {
            return Optional.empty();
        }
        Voice reader = acknowledgement.voice().role() == Role.REVIEWER ? coordinator : acknowledgement.voice();
        return Optional.of(Request.get(Service.COORDINATION, "/api/journeys/" + acknowledgement.subject(), reader));
    }

    private Optional<Request> inbox(Acknowledgement acknowledgement) {
        Voice applicant = applicants.get(acknowledgement.stream());
        return applicant == null || !IN_THE_APPLICANTS_INBOX.contains(acknowledgement.step())
                ? Optional.empty()
                : Optional.of(Request.get(Service.NOTIFICATIONS, "/api/inbox?limit=10", applicant));
    }

    /** Latency from acknowledgement to view, by the view's name. */
    public Map<String, Summary> summaries() {
        return Map.of("journey", journeys.summary(), "inbox", inboxes.summary(), "feed", feed.summary());
    }

    /** Waits for what has not been seen yet. */
    public void finish() {
        journeys.close();
        inboxes.close();
        tails.values().forEach(FeedTail::close);
    }
}
