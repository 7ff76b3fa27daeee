package de.kommig.applications.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import de.kommig.applications.application.Application;
import de.kommig.applications.application.ApplicationDecider;
import de.kommig.applications.application.ApplicationState;
import de.kommig.contracts.Money;
import de.kommig.contracts.application.ApplicationEvent;
import de.kommig.contracts.budget.BudgetEvent;
import de.kommig.contracts.call.CallEvent;
import de.kommig.contracts.call.CallTerms;
import de.kommig.contracts.project.ProjectEvent;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps its own books of all that happens, and looks after each event whether what must always hold still holds. Where an application may
 * go is written down here once more, so that the decider is not compared with itself.
 */
final class Ledger {

    private static final Map<String, Set<String>> WAYS = Map.ofEntries(
            Map.entry("", Set.of("DRAFT")),
            Map.entry("DRAFT", Set.of("DRAFT", "OUTLINE_SUBMITTED", "SUBMITTED", "WITHDRAWN")),
            Map.entry("OUTLINE_SUBMITTED", Set.of("OUTLINE_SUBMITTED", "INVITED", "OUTLINE_DECLINED", "WITHDRAWN")),
            Map.entry("INVITED", Set.of("INVITED", "SUBMITTED", "WITHDRAWN")),
            Map.entry("OUTLINE_DECLINED", Set.of("OUTLINE_DECLINED")),
            Map.entry("SUBMITTED", Set.of("RETURNED", "ADMITTED", "WITHDRAWN")),
            Map.entry("RETURNED", Set.of("RETURNED", "SUBMITTED", "WITHDRAWN")),
            Map.entry("ADMITTED", Set.of("UNDER_REVIEW", "WITHDRAWN")),
            Map.entry("UNDER_REVIEW", Set.of("VOTED", "WITHDRAWN")),
            Map.entry("VOTED", Set.of("VOTED", "APPROVED", "REJECTED", "WAITLISTED", "WITHDRAWN")),
            Map.entry("WAITLISTED", Set.of("APPROVED", "REJECTED", "WAITLISTED", "WITHDRAWN")),
            Map.entry("APPROVED", Set.of("APPROVED")),
            Map.entry("REJECTED", Set.of("REJECTED")),
            Map.entry("WITHDRAWN", Set.of("WITHDRAWN")));

    private final Map<UUID, CallTerms> calls = new HashMap<>();
    private final Map<UUID, Application> applications = new HashMap<>();
    private final Map<UUID, Map<UUID, Money>> given = new HashMap<>();
    private final Map<String, Integer> happened = new TreeMap<>();
    private final PartnerBooks partners = new PartnerBooks();
    private final ProjectBooks projects = new ProjectBooks();

    /** @param actor who has done it */
    void enter(Object event, String actor) {
        happened.merge(event.getClass().getSimpleName(), 1, Integer::sum);
        switch (event) {
            case CallEvent it -> enter(it);
            case ApplicationEvent it -> {
                enter(it, actor);
                partners.enter(it);
            }
            case ProjectEvent it -> projects.enter(it);
            case BudgetEvent it -> enter(it);
            default -> throw new IllegalArgumentException("no books for " + event);
        }
    }

    private void enter(CallEvent event) {
        boolean isPublic = calls.containsKey(event.call());
        switch (event) {
            case CallEvent.Drafted it ->
                assertThat(isPublic).as("drafted again").isFalse();
            case CallEvent.Published it -> {
                assertThat(isPublic).as("published again").isFalse();
                calls.put(it.call(), it.terms());
            }
            case CallEvent.Edited it ->
                assertThat(isPublic).as("edited when public").isFalse();
            case CallEvent.Amended it -> {
                assertThat(isPublic).as("amended before it is public").isTrue();
                calls.put(it.call(), it.terms());
            }
            case CallEvent.Closed it ->
                assertThat(isPublic).as("closed before it is public").isTrue();
            case CallEvent.Decided it ->
                assertThat(isPublic).as("decided before it is public").isTrue();
            case CallEvent.Archived it ->
                assertThat(isPublic).as("archived before it is public").isTrue();
        }
    }

    private void enter(ApplicationEvent event, String actor) {
        UUID id = event.parties().application();
        Application before = application(id);
        Application after = ApplicationDecider.DECIDER.evolve().apply(before, event);
        assertThat(WAYS.get(word(before))).as("from %s by %s", before, event).contains(word(after));
        applications.put(id, after);
        CallTerms call = Objects.requireNonNull(calls.get(event.parties().call()));
        boolean erased =
                before instanceof Application.Begun begun && begun.working().erased();
        assertThat(erased).as("%s after the erasure", event).isFalse();
        if (decides(event) && call.inDetail().fourEyes()) {
            var proposed = Objects.requireNonNull(
                    ((Application.Deliberated) before).deliberation().proposed());
            assertThat(actor)
                    .as("two pairs of eyes")
                    .isNotEqualTo(proposed.proposer().toString());
        }
        if (after instanceof Application.Waitlisted waiting) {
            assertThat(applications.values())
                    .as("another one at place %d", waiting.rank())
                    .filteredOn(other -> other instanceof Application.Waitlisted it
                            && it.rank() == waiting.rank()
                            && it.parties().call().equals(event.parties().call()))
                    .hasSize(1);
        }
        boolean outlined = call.inDetail().outline() != null;
        assertThat(outlined && event instanceof ApplicationEvent.Submitted && before instanceof Application.Draft)
                .as("applied without an outline")
                .isFalse();
        assertThat(event instanceof ApplicationEvent.OutlineSubmitted && !outlined)
                .as("an outline that nobody wants")
                .isFalse();
        if (after instanceof Application.Approved approved) {
            assertThat(approved.amount().exceeds(approved.dossier().proposal().requested()))
                    .isFalse();
            assertThat(reserved(event.parties().call(), id))
                    .as("money of %s", id)
                    .isEqualTo(approved.amount());
        }
    }

    private static boolean decides(ApplicationEvent event) {
        return event instanceof ApplicationEvent.Approved
                || event instanceof ApplicationEvent.Rejected
                || event instanceof ApplicationEvent.OutlineDeclined
                || event instanceof ApplicationEvent.Waitlisted;
    }

    private void enter(BudgetEvent event) {
        UUID call = event.parties().call();
        UUID application = event.parties().application();
        Map<UUID, Money> parts = given.computeIfAbsent(call, none -> new HashMap<>());
        switch (event) {
            case BudgetEvent.Reserved it ->
                assertThat(parts.put(application, it.amount()))
                        .as("given twice")
                        .isNull();
            case BudgetEvent.Released it -> {
                assertThat(parts.remove(application)).as("given back").isEqualTo(it.amount());
                assertThat(application(application)).isNotInstanceOf(Application.Approved.class);
            }
        }
        BigDecimal sum = parts.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum)
                .isLessThanOrEqualTo(
                        Objects.requireNonNull(calls.get(call)).budget().amount());
    }

    /** When nothing is under way, exactly those who are approved have money. */
    void close() {
        applications.forEach((id, state) -> {
            if (state instanceof Application.Begun begun) {
                Money reserved = reserved(begun.parties().call(), id);
                assertThat(reserved != null)
                        .as("%s has money: %s", state, reserved)
                        .isEqualTo(state instanceof Application.Approved);
            }
        });
    }

    boolean isPublic(UUID call) {
        return calls.containsKey(call);
    }

    Application application(UUID id) {
        return applications.getOrDefault(id, new Application.None());
    }

    Map<String, Integer> happened() {
        return happened;
    }

    private @Nullable Money reserved(UUID call, UUID application) {
        return given.getOrDefault(call, Map.of()).get(application);
    }

    private static String word(Application state) {
        return state instanceof Application.Begun begun
                ? ApplicationState.of(begun).name()
                : "";
    }
}
