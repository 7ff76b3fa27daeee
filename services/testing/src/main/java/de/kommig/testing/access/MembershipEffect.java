package de.kommig.testing.access;

import de.kommig.contracts.EventFamilies;
import de.kommig.contracts.organisation.MemberRole;
import de.kommig.contracts.organisation.OrganisationEvent;
import de.kommig.eventstore.receiving.Inbound;
import de.kommig.eventstore.receiving.Listening;
import de.kommig.testing.Answer;
import de.kommig.testing.Api;
import de.kommig.testing.RunningService;
import de.kommig.web.membership.ActingFor;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * Somebody is invited in, works, and is removed; their token stays the same and stays good. The service must know within two seconds:
 *
 * <pre>{@code
 * private final MembershipEffect effect = new MembershipEffect(SERVICE, organisation, api -> api.get(path));
 *
 * @Test
 * void who_is_removed_is_refused_within_two_seconds() {
 *     effect.check();
 * }
 *
 * @Test
 * void who_is_removed_while_the_consumer_restarts_is_refused_within_two_seconds() {
 *     effect.checkAcrossRestart();
 * }
 * }</pre>
 *
 * @param organisation is registered, and the service knows of it
 * @param work what only its members can do, as often as they like
 */
public record MembershipEffect(RunningService service, UUID organisation, Function<Api, Answer> work) {

    private static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final long STOP_SECONDS = 30;
    private static final String CONSUMER = "memberships";

    /** The service listens all the time. */
    public void check() {
        UUID person = UUID.randomUUID();
        List<Api> sessions = sessions(person);
        Duration joined = join(person, sessions);
        long begin = remove(person);
        print("joined after %d ms, refused %d ms after the removal%n", joined, untilRefused(sessions, begin));
    }

    /** The service does not listen when somebody is removed, and then does again. */
    public void checkAcrossRestart() {
        UUID person = UUID.randomUUID();
        List<Api> sessions = sessions(person);
        Duration joined = join(person, sessions);
        Listening consumer =
                service.bean(Inbound.class).inlet(CONSUMER).orElseThrow().listening();
        stop(consumer);
        long begin;
        try {
            begin = remove(person);
        } finally {
            consumer.start();
        }
        print(
                "joined after %d ms, refused %d ms after a removal with a restart%n",
                joined, untilRefused(sessions, begin));
    }

    /** One that says for whom it acts, and one that leaves it to the service. */
    private List<Api> sessions(UUID person) {
        Api session = service.as(person);
        return List.of(session.with(ActingFor.HEADER, organisation.toString()), session);
    }

    private Duration join(UUID person, List<Api> sessions) {
        long begin =
                happens(new OrganisationEvent.MemberJoined(organisation, person, MemberRole.EDITOR, UUID.randomUUID()));
        return until("works", sessions, answer -> answer.status() < 300, begin);
    }

    private long remove(UUID person) {
        return happens(new OrganisationEvent.MemberRemoved(organisation, person));
    }

    private long happens(OrganisationEvent event) {
        service.happensElsewhere(EventFamilies.ORGANISATIONS, organisation, event);
        return System.nanoTime();
    }

    private Duration untilRefused(List<Api> sessions, long begin) {
        return until("is refused", sessions, answer -> answer.status() == 403 || answer.status() == 404, begin);
    }

    private Duration until(String what, List<Api> sessions, Predicate<Answer> expected, long begin) {
        Awaitility.await(service.name() + ": " + what)
                .atMost(ALLOWED)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(() -> sessions.stream().map(work).allMatch(expected));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void stop(Listening consumer) {
        CountDownLatch stopped = new CountDownLatch(1);
        consumer.stop(stopped::countDown);
        try {
            if (!stopped.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the consumer does not stop");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void print(String text, Duration joined, Duration refused) {
        System.out.printf("membership in %s: " + text, service.name(), joined.toMillis(), refused.toMillis());
    }
}
